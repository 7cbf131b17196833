package io.realticket.commandapi.http.admin;

import io.realticket.commandapi.catalog.ShowEdition;
import io.realticket.commandapi.catalog.ShowOnSale;
import io.realticket.commandapi.http.problem.Problem;
import io.realticket.commandapi.http.problem.ProblemType;
import org.jspecify.annotations.Nullable;

/** What a show is, and remains: the decider would refuse another layout or currency, and what it is cannot change. */
final class SameShow {
    private SameShow() {}

    /** Ends the request with a problem if it would make another show of {@code now}. */
    static void require(ShowEdition now, ShowRequest request) {
        ShowOnSale onSale = now.onSale();
        check(request.programId(), onSale.program().id().toString(), "programId");
        check(request.placeId(), onSale.show().place().id().toString(), "placeId");
        Integer layout = request.layoutVersion();
        check(layout == null ? null : layout.toString(), Integer.toString(onSale.layoutVersion()), "layoutVersion");
    }

    private static void check(@Nullable String asked, String is, String part) {
        if (asked != null && !asked.equals(is)) {
            throw Problem.of(ProblemType.IMMUTABLE, "This never changes once a show is there.")
                    .with("part", part)
                    .exception();
        }
    }
}

package io.realticket.commandapi.http.admin;

import io.realticket.commandapi.catalog.ImportException;
import io.realticket.commandapi.catalog.NewCatalog.NewPlace;
import io.realticket.commandapi.catalog.PlaceFormat;
import io.realticket.commandapi.http.problem.BodyTooLargeException;
import io.realticket.commandapi.http.problem.FieldFault;
import io.realticket.commandapi.http.problem.Problem;
import io.realticket.commandapi.message.Aggregate;
import io.realticket.commandapi.operator.Act;
import io.realticket.commandapi.operator.Action;
import io.realticket.commandapi.operator.Deed;
import io.realticket.contracts.id.PlaceId;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.springframework.stereotype.Component;

/** Reads the file of a place from a request as it comes, and never has all of it in memory. Thread-safe. */
@Component
final class PlaceImport {
    private final PlaceFormat format;

    PlaceImport(PlaceFormat format) {
        this.format = format;
    }

    /**
     * A place that was read.
     *
     * @param fingerprint of the file, and of the place whose layout it is
     */
    record Read(NewPlace place, String fingerprint) {
        Act act(Deed deed, Action action) {
            String all = action == Action.IMPORT_LAYOUT
                    ? fingerprint + " " + place.place().id()
                    : fingerprint;
            return new Act(deed, action, Aggregate.of(place.place().id()), all);
        }
    }

    /** Returns the place, or ends the request with a problem that names what is wrong by section and row. */
    Read read(HttpServletRequest request, PlaceId id) throws IOException {
        MessageDigest digest = Acts.digest();
        try {
            NewPlace place = format.read(new DigestInputStream(request.getInputStream(), digest), id);
            return new Read(place, HexFormat.of().formatHex(digest.digest()));
        } catch (BodyTooLargeException e) {
            throw e.problem().exception();
        } catch (ImportException e) {
            throw Problem.invalid(e.problems().stream()
                            .map(problem -> new FieldFault(problem.where(), problem.rule()))
                            .toList())
                    .exception();
        }
    }
}

package io.realticket.commandapi.http.openapi;

import io.realticket.commandapi.account.LoginId;
import io.realticket.commandapi.booking.Bookings;
import io.realticket.commandapi.catalog.ProgramSearch;
import io.realticket.contracts.seat.Reason;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** What the parameters of paths and queries mean, and their bounds. A name means the same wherever it stands. */
final class ParameterWords {
    private static final Map<String, Words> ALL = Map.ofEntries(
            Map.entry(
                    "query",
                    words(
                            "Words that title, description or place have",
                            schema -> schema.setMaxLength(ProgramSearch.QUERY_LENGTH_MAX))),
            Map.entry("page", words("Which page, from 1", range(1, ProgramSearch.PAGE_MAX))),
            Map.entry("size", words("Lines of a page", range(1, ProgramSearch.SIZE_MAX))),
            Map.entry("sort", words("In which order", oneOf("first-show", "title", "newest"))),
            Map.entry(
                    "v",
                    words(
                            "The version of the layout that is asked for; then it may be kept for ever",
                            schema -> schema.setMinimum(BigDecimal.ZERO))),
            Map.entry("when", words("Of shows to come, or of those that are over", oneOf("upcoming", "past"))),
            Map.entry("after", words("The last of the part before", schema -> {})),
            Map.entry("archived", words("Only archived ones, or only those that are listed", schema -> {})),
            Map.entry("version", words("Which version of the layout; 0 is the newest", schema -> {})),
            Map.entry("reason", words("For the record", schema -> schema.setMaxLength(Reason.LENGTH_MAX))),
            Map.entry("subject", words("Only what was done to the thing with this id", schema -> {})),
            Map.entry("max", words("At most so many", range(1, Bookings.LIST_MAX))),
            Map.entry("show", words("The show", schema -> {})),
            Map.entry("token", words("The token of the challenge", schema -> {})),
            Map.entry("seat", words("A seat: section and cell", schema -> {})),
            Map.entry("id", words("The id", schema -> {})),
            Map.entry("loginId", words("It " + LoginId.RULE, schema -> {})));

    private record Words(String description, Consumer<Schema<?>> bounds) {}

    private ParameterWords() {}

    /** Adds to {@code parameter} what is known of its name and not said yet. */
    static void describe(Parameter parameter) {
        Words words = ALL.get(parameter.getName());
        if (words == null) {
            return;
        }
        if (parameter.getDescription() == null) {
            parameter.setDescription(words.description());
        }
        if (parameter.getSchema() != null) {
            words.bounds().accept(parameter.getSchema());
        }
    }

    private static Words words(String description, Consumer<Schema<?>> bounds) {
        return new Words(description, bounds);
    }

    private static Consumer<Schema<?>> range(int from, int to) {
        return schema -> {
            schema.setMinimum(BigDecimal.valueOf(from));
            schema.setMaximum(BigDecimal.valueOf(to));
        };
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // Of a schema whose values are texts.
    private static Consumer<Schema<?>> oneOf(String... values) {
        return schema -> ((Schema) schema).setEnum(List.of(values));
    }
}

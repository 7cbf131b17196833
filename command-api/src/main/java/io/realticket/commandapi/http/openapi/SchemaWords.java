package io.realticket.commandapi.http.openapi;

import io.swagger.v3.oas.models.media.Schema;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What bodies are, and an example of each that is sent. */
final class SchemaWords {
    private static final Map<String, String> DESCRIPTIONS = Map.ofEntries(
            Map.entry("CredentialsRequest", "What one types to sign up or log in"),
            Map.entry("SessionView", "Who the browser is; loginId is null for a guest"),
            Map.entry("CsrfView", "What a write shows, and in which header"),
            Map.entry("Availability", "Whether a login id can be taken"),
            Map.entry("TimeView", "The server's time"),
            Map.entry("ProgramsView", "A page of programs, and how many there are in all"),
            Map.entry("Item", "A program in a list, with the first and the last of its shows"),
            Map.entry("ProgramTitle", "A program by its name"),
            Map.entry("ProgramView", "A program with its shows"),
            Map.entry("ShowSummary", "A show of a program: when, where, and when its sale opens and closes"),
            Map.entry("ShowView", "A show with the terms of its sale, and where its layout and its live seats are"),
            Map.entry("PlaceView", "Where a show is"),
            Map.entry("Price", "What a seat of a category costs, in minor units"),
            Map.entry("LayoutView", "Where the seats of a place are. It never changes under its version"),
            Map.entry(
                    "Section",
                    "A section: its outline and its grid of cells, row by row; seats is a bitmap of the cells that are seats"),
            Map.entry("CategoryRun", "So many cells on end have this price category"),
            Map.entry("HoldRequest", "What to hold: the seats named, or the best that are free. Exactly one of both"),
            Map.entry(
                    "BestRequest",
                    "How many of the best seats that are free; of any category and section unless named"),
            Map.entry("ExtensionRequest", "Which hold to extend"),
            Map.entry("HoldView", "A hold and its deadline; granted are the seats that the request added"),
            Map.entry("Current", "What the buyer holds now; hold is null for nothing"),
            Map.entry("AfterRelease", "What was given back, and what is left; hold is null for nothing"),
            Map.entry(
                    "VisitView",
                    "Where a visitor of a waiting room stands; number, place and ahead count people, claimBy and shopUntil are exclusive"),
            Map.entry("Solution", "A challenge by its token, and the characters that one read or heard"),
            Map.entry("ChallengeRequest", "For which show"),
            Map.entry("ChallengeView", "A challenge: characters as a picture, and where they are spoken"),
            Map.entry("PassView", "The right to shop, signed"),
            Map.entry("LateAnswer", "The request by its id, to ask for its outcome"),
            Map.entry(
                    "BookingRequest",
                    "Which hold to pay for and book, with the seats that the buyer saw in it and, totalMinor and currency together, their price;"
                            + " without it they are paid for whatever they cost. card is the gateway's token"),
            Map.entry(
                    "BookingView",
                    "The receipt of a booking, or what became of an order: status says which, payment how the money stands"),
            Map.entry("PaymentView", "The cards to try with"),
            Map.entry("ComingAnswer", "The booking by its id, and what it waits for"),
            Map.entry("BookedShow", "What the seats are for, when and where"),
            Map.entry("SeatView", "A seat in the words of the map; amountMinor is null if only the total is known"),
            Map.entry("Part", "A part of the bookings; next is what to ask for as after, null if this is the last"));

    private static final Map<String, Object> EXAMPLES = Map.of(
            "CredentialsRequest", Map.of("loginId", "haneul.kim", "password", "a sentence is a good one"),
            "ChallengeRequest", Map.of("showId", "0198a5c2-0000-7000-8000-000000000001"),
            "Solution", Map.of("token", "5x8Hq0mZ", "answer", "004217"),
            "HoldRequest", Map.of("seats", List.of("A-37", "A-38")),
            "BestRequest", Map.of("seatCount", 2, "category", "R", "sections", List.of("A", "B")),
            "ExtensionRequest", Map.of("holdId", "0198a5c2-6a3e-7c11-9d0f-2f6f5a4b3c21"),
            "BookingRequest",
                    Map.of(
                            "showId", "0198a5c2-0000-7000-8000-000000000001",
                            "holdId", "0198a5c2-6a3e-7c11-9d0f-2f6f5a4b3c21",
                            "seats", List.of("A-37", "A-38"),
                            "totalMinor", 300_000,
                            "currency", "KRW",
                            "card", "sandbox-success"));

    private SchemaWords() {}

    private static @Nullable String descriptionOf(String name) {
        return DESCRIPTIONS.getOrDefault(name, OperatorSchemas.DESCRIPTIONS.get(name));
    }

    private static @Nullable Object exampleOf(String name) {
        return EXAMPLES.getOrDefault(name, OperatorSchemas.EXAMPLES.get(name));
    }

    /** Adds to {@code schema} what is known of its name and not said yet. */
    static void describe(String name, Schema<?> schema) {
        if (schema.getDescription() == null) {
            schema.setDescription(descriptionOf(name));
        }
        @Nullable Object example = exampleOf(name);
        if (example != null && schema.getExample() == null) {
            schema.setExample(example);
        }
    }
}

package io.realticket.commandapi.http.openapi;

import java.util.List;
import java.util.Map;

/** What operators' bodies are, and an example of each that is sent. */
final class OperatorSchemas {
    private static final String REASON = "the organiser asked";

    static final Map<String, String> DESCRIPTIONS = Map.ofEntries(
            Map.entry("ProgramRequest", "A program; version is what the operator saw, reason is for the record"),
            Map.entry("ArchiveRequest", "Whether a program is listed"),
            Map.entry(
                    "ShowRequest", "A show with its times, prices and limits; program, place and layout never change"),
            Map.entry("AskedPrice", "What a seat of a category costs, in minor units"),
            Map.entry("CapacityRequest", "How many may shop at the same time"),
            Map.entry("RoomRequest", "A waiting room; what is left out is as usual"),
            Map.entry("CallsRequest", "What becomes of the calls; action is pause, resume or close"),
            Map.entry("TotalRequest", "How many may shop at the same time in all shows together"),
            Map.entry(
                    "CapacityTotal",
                    "How many may shop at the same time in all shows together, and how many of them shows have"),
            Map.entry("SaleRequest", "What is to become of a sale; message is what buyers are told while it is paused"),
            Map.entry("ReasonRequest", "Why an operator acts"),
            Map.entry("HouseSeatsRequest", "A section, ranges of cells, or seats: exactly one of the three"),
            Map.entry("CellRange", "Neighbouring cells; to is behind the last"),
            Map.entry("ShownTicket", "What the code of a ticket says"),
            Map.entry("AdminProgramView", "A program with its version"),
            Map.entry("AdminShowView", "A show with its versions"),
            Map.entry("RoomRules", "How a waiting room is; durations in seconds"),
            Map.entry("AdminPrice", "What a seat of a category costs, in minor units"),
            Map.entry("AdminPlaceView", "A place with its newest layout"),
            Map.entry("AdminPageAdminProgramView", "A page of programs, and how many there are in all"),
            Map.entry("AdminPageAdminPlaceView", "A page of places, and how many there are in all"),
            Map.entry("Decided", "The command by its id, and the version of the show it made"),
            Map.entry("Changed", "How many seats were changed, and how many were left as they were"),
            Map.entry("AdmissionView", "Who may go in, and when they did"),
            Map.entry("FiguresView", "How a sale goes now"),
            Map.entry("Counts", "How many seats stand how"),
            Map.entry("SectionFigures", "How many seats of a section stand how"),
            Map.entry("RoomFigures", "How many joined the waiting room in all, wait, are called or inside, and may be"),
            Map.entry("MinuteFigures", "Holds granted, bookings confirmed and places in line given in the last minute"),
            Map.entry("AnswerMillis", "How long half of the answers took at most, and all but one in a hundred"),
            Map.entry("BookingFigures", "How many bookings there are, and what they bring"),
            Map.entry("ActionView", "What an operator did, to what, when and why"),
            Map.entry("ActionsView", "What operators did, the latest first"));

    static final Map<String, Object> EXAMPLES = Map.of(
            "ProgramRequest",
                    Map.of("title", "A midnight orchestra", "description", "", "version", 3, "reason", REASON),
            "ArchiveRequest", Map.of("archived", true, "version", 3, "reason", "it is over"),
            "ShowRequest",
                    Map.ofEntries(
                            Map.entry("programId", "0198a5c2-0000-7000-8000-000000000002"),
                            Map.entry("placeId", "0198a5c2-0000-7000-8000-000000000003"),
                            Map.entry("startsAt", "2027-05-01T10:00:00Z"),
                            Map.entry("opensAt", "2027-03-01T11:00:00Z"),
                            Map.entry("closesAt", "2027-05-01T09:00:00Z"),
                            Map.entry("seatsPerBuyerMax", 4),
                            Map.entry("holdSeconds", 300),
                            Map.entry("currency", "KRW"),
                            Map.entry(
                                    "prices", List.of(Map.of("category", "R", "label", "R석", "amountMinor", 150_000))),
                            Map.entry("reason", REASON)),
            "CapacityRequest", Map.of("capacity", 500, "version", 2, "reason", "the sale goes well"),
            "RoomRequest", Map.of("order", "draw", "claimSeconds", 30, "version", 2, "reason", "a crowd is expected"),
            "CallsRequest", Map.of("action", "pause", "message", "We are back in a minute.", "reason", "card trouble"),
            "TotalRequest", Map.of("total", 20_000, "version", 1, "reason", "more nodes"),
            "SaleRequest", Map.of("action", "pause", "message", "We go on at nine.", "reason", "a fault on the map"),
            "ReasonRequest", Map.of("reason", "rehearsal"),
            "HouseSeatsRequest", Map.of("action", "block", "section", "A", "reason", "cameras"));

    private OperatorSchemas() {}
}

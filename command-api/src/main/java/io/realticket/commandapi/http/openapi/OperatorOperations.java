package io.realticket.commandapi.http.openapi;

import static io.realticket.commandapi.http.openapi.OperationWords.reads;
import static io.realticket.commandapi.http.openapi.OperationWords.writes;
import static io.realticket.commandapi.http.problem.ProblemType.BODY_TOO_LARGE;
import static io.realticket.commandapi.http.problem.ProblemType.BODY_TOO_SLOW;
import static io.realticket.commandapi.http.problem.ProblemType.CAPACITY_EXCEEDED;
import static io.realticket.commandapi.http.problem.ProblemType.IMMUTABLE;
import static io.realticket.commandapi.http.problem.ProblemType.INVALID_SEAT;
import static io.realticket.commandapi.http.problem.ProblemType.NOT_A_DEMO;
import static io.realticket.commandapi.http.problem.ProblemType.NO_WAITING_ROOM;
import static io.realticket.commandapi.http.problem.ProblemType.ROOM_CLOSED;
import static io.realticket.commandapi.http.problem.ProblemType.SEAT_UNAVAILABLE;
import static io.realticket.commandapi.http.problem.ProblemType.TICKET_CANCELLED;
import static io.realticket.commandapi.http.problem.ProblemType.TICKET_FOR_ANOTHER_SHOW;
import static io.realticket.commandapi.http.problem.ProblemType.TICKET_INVALID;
import static io.realticket.commandapi.http.problem.ProblemType.TICKET_USED;
import static io.realticket.commandapi.http.problem.ProblemType.UNFINISHED;
import static io.realticket.commandapi.http.problem.ProblemType.UNKNOWN_PLACE;
import static io.realticket.commandapi.http.problem.ProblemType.UNKNOWN_PROGRAM;
import static io.realticket.commandapi.http.problem.ProblemType.UNKNOWN_SECTION;
import static io.realticket.commandapi.http.problem.ProblemType.VERSION_CONFLICT;

import java.util.Map;
import java.util.TreeMap;

/** What operators may ask, in words. */
final class OperatorOperations {
    private OperatorOperations() {}

    /** Returns the words by method and path. */
    static Map<String, OperationWords> all() {
        Map<String, OperationWords> all = new TreeMap<>();
        all.put(
                "GET /api/admin/programs",
                reads("Lists programs, archived or not, page by page", "A page of programs"));
        all.put("GET /api/admin/programs/{id}", reads("Shows a program with its version", "The program"));
        all.put("POST /api/admin/programs", writes("Adds a program").answers(201, "AdminProgramView", "The program"));
        all.put(
                "PUT /api/admin/programs/{id}",
                writes("Changes a program, from the version that one saw")
                        .answers(200, "AdminProgramView", "The program as it is now")
                        .refuses(VERSION_CONFLICT));
        all.put(
                "PUT /api/admin/programs/{id}/archived",
                writes("Takes a program from the lists, or puts it back")
                        .answers(200, "AdminProgramView", "The program as it is now")
                        .refuses(VERSION_CONFLICT));
        all.put("GET /api/admin/shows/{id}", reads("Shows a show with its versions", "The show"));
        all.put(
                "POST /api/admin/shows",
                writes("Adds a show and puts it on sale at its time")
                        .answers(201, "AdminShowView", "The show")
                        .refuses(UNKNOWN_PROGRAM, UNKNOWN_PLACE));
        all.put(
                "PUT /api/admin/shows/{id}",
                writes("Changes times, prices and limits of a show, from the version that one saw")
                        .answers(200, "AdminShowView", "The show as it is now")
                        .refuses(VERSION_CONFLICT, IMMUTABLE, CAPACITY_EXCEEDED));
        all.put(
                "PUT /api/admin/shows/{id}/capacity",
                writes("Changes how many may shop at the same time")
                        .answers(200, "AdminShowView", "The show as it is now")
                        .refuses(VERSION_CONFLICT, CAPACITY_EXCEEDED));
        all.put(
                "PUT /api/admin/shows/{id}/waiting-room",
                writes("Gives a show a waiting room, or its room other rules")
                        .answers(200, "AdminShowView", "The show as it is now")
                        .refuses(VERSION_CONFLICT, IMMUTABLE, CAPACITY_EXCEEDED));
        all.put(
                "POST /api/admin/shows/{id}/calls",
                writes("Pauses the calls of a waiting room, lets them go on, or closes the room")
                        .answers(200, "Decided", "It is done")
                        .refuses(NO_WAITING_ROOM, ROOM_CLOSED));
        all.put(
                "GET /api/admin/capacity",
                reads("Shows how many may shop at the same time in all shows together", "The total"));
        all.put(
                "PUT /api/admin/capacity",
                writes("Changes how many may shop at the same time in all shows together")
                        .answers(200, "CapacityTotal", "The total as it is now")
                        .refuses(VERSION_CONFLICT, CAPACITY_EXCEEDED));
        all.put("GET /api/admin/places", reads("Lists places, page by page", "A page of places"));
        all.put(
                "GET /api/admin/places/{id}",
                reads("Writes a layout as the file it may be imported from", "The file")
                        .refuses(UNKNOWN_PLACE));
        all.put(
                "POST /api/admin/places",
                writes("Imports a place from a file of up to 100 000 seats")
                        .answers(201, "AdminPlaceView", "The place")
                        .refuses(BODY_TOO_LARGE, BODY_TOO_SLOW));
        all.put(
                "POST /api/admin/places/{id}/layouts",
                writes("Imports another version of a place's layout; those that are there stay as they are")
                        .answers(201, "AdminPlaceView", "The place")
                        .refuses(UNKNOWN_PLACE, BODY_TOO_LARGE, BODY_TOO_SLOW));
        all.put(
                "POST /api/admin/shows/{id}/sale",
                writes("Pauses a sale, lets it go on, or ends it; or puts a suspended show back to work")
                        .answers(200, "Decided", "It is done")
                        .late());
        all.put(
                "POST /api/admin/shows/{id}/holds/release",
                writes("Gives back all that is held and not being paid for")
                        .answers(200, "Changed", "How much was given back")
                        .refuses(UNFINISHED));
        all.put(
                "POST /api/admin/shows/{id}/reset",
                writes("Lets a show that nobody pays for begin anew: every hold and booking ends")
                        .answers(200, "Changed", "How many seats were freed")
                        .refuses(NOT_A_DEMO, UNFINISHED));
        all.put(
                "POST /api/admin/shows/{id}/house-seats",
                writes("Takes seats off sale for the house, or puts them back")
                        .answers(200, "Changed", "How many were changed, and how many left as they were")
                        .refuses(UNKNOWN_SECTION, INVALID_SEAT, SEAT_UNAVAILABLE, UNFINISHED));
        all.put("GET /api/admin/shows/{id}/figures", reads("Shows how a sale goes", "The figures"));
        all.put("GET /api/admin/actions", reads("Lists what operators did, the latest first", "What they did"));
        all.put(
                "POST /api/admin/shows/{show}/admissions",
                writes("Says at the door whether a ticket is good, and lets it in once")
                        .answers(201, "AdmissionView", "Who may go in")
                        .refuses(TICKET_INVALID, TICKET_FOR_ANOTHER_SHOW, TICKET_USED, TICKET_CANCELLED));
        return all;
    }
}

package io.realticket.commandapi.node;

import java.util.List;

/** Finds the demo's shows. */
final class Shows {
    private Shows() {}

    /** Returns the id of a show that is on sale. */
    static String first(Browser browser) {
        return all(browser).getFirst();
    }

    /** Returns the ids of all shows, the first of which is on sale. */
    static List<String> all(Browser browser) {
        return browser.get("/api/programs")
                .json()
                .path("items")
                .valueStream()
                .map(program -> browser.get(
                                "/api/programs/" + program.path("id").asString())
                        .json())
                .flatMap(program -> program.path("shows").valueStream())
                .map(show -> show.path("id").asString())
                .toList();
    }
}

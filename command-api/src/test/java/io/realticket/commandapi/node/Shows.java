package io.realticket.commandapi.node;

import tools.jackson.databind.JsonNode;

/** Finds the demo's shows. */
final class Shows {
    private Shows() {}

    /** Returns the id of a show that is on sale. */
    static String first(Browser browser) {
        JsonNode programs = browser.get("/api/programs").json().path("items");
        String program = programs.path(0).path("id").asString();
        return browser.get("/api/programs/" + program)
                .json()
                .path("shows")
                .path(0)
                .path("id")
                .asString();
    }
}

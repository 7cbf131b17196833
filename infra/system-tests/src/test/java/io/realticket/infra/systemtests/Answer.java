package io.realticket.infra.systemtests;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.NullNode;

/**
 * What the platform answered.
 *
 * @param status HTTP status
 * @param body JSON; a null node if there was none
 * @param location the Location header; empty if there was none
 */
record Answer(int status, JsonNode body, String location) {
    /** Before anything was answered. */
    static final Answer NONE = new Answer(0, NullNode.getInstance(), "");

    /** Whether the platform does not know yet how it ends. */
    boolean isPending() {
        return body.path("state").asString("").equals("PENDING")
                || List.of("PENDING", "CANCELLING").contains(body.path("status").asString(""));
    }

    /** Whether it tells of a booking that stands, just made or found. */
    boolean isBooked() {
        return status < 300 && body.path("status").asString("").equals("CONFIRMED");
    }

    /** Returns the problem's stable code; empty if the answer is not a problem. */
    String code() {
        return body.path("code").asString("");
    }

    /** Returns the texts in an array of the body. */
    List<String> texts(String field) {
        return body.path(field).valueStream().map(JsonNode::asString).toList();
    }
}

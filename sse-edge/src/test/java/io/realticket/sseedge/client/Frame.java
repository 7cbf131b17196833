package io.realticket.sseedge.client;

/**
 * One frame as the client sees it.
 *
 * @param id empty if it has none
 * @param event {@code comment} and {@code retry} for blocks that are only these
 */
public record Frame(String id, String event, String data) {
    /** Returns the offset in the id. */
    public long offset() {
        return Long.parseLong(id.substring(id.indexOf('.') + 1));
    }

    /** Returns the epoch in the id. */
    public String epoch() {
        return id.substring(0, id.indexOf('.'));
    }

    static Frame of(String block) {
        String id = "";
        String event = "";
        String data = "";
        for (String line : block.split("\n", -1)) {
            if (line.startsWith("id: ")) {
                id = line.substring(4);
            } else if (line.startsWith("event: ")) {
                event = line.substring(7);
            } else if (line.startsWith("data: ")) {
                data = line.substring(6);
            } else if (line.startsWith("retry: ")) {
                event = "retry";
                data = line.substring(7);
            } else if (line.startsWith(": ")) {
                event = "comment";
                data = line.substring(2);
            } else {
                throw new AssertionError("not a line of a stream: " + line);
            }
        }
        return new Frame(id, event, data);
    }
}

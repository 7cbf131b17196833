package io.realticket.commandapi.node;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The file of a place of many sections, each of 1 000 seats in rows of 50, in the form that places come in. */
final class LargePlace {
    private static final int SEATS = 1_000;

    private LargePlace() {}

    static String file(String name, int sections) {
        return file(name, sections, cells("true"));
    }

    /** Returns a file whose last section has these cells. */
    static String file(String name, int sections, String lastCells) {
        String cells = cells("true");
        return "{\"place\":{\"name\":\"" + name
                + "\",\"address\":\"서울\",\"overviewWidth\":1000,\"overviewHeight\":1000,"
                + "\"overviewPoints\":["
                + IntStream.range(0, sections).mapToObj(LargePlace::outline).collect(Collectors.joining(","))
                + "]},\"sections\":["
                + IntStream.range(0, sections)
                        .mapToObj(i -> "{\"name\":\"S" + i + "\",\"colLen\":50,\"seats\":["
                                + (i == sections - 1 ? lastCells : cells) + "]}")
                        .collect(Collectors.joining(","))
                + "]}";
    }

    static String cells(String first) {
        return first + ",true".repeat(SEATS - 1);
    }

    private static String outline(int i) {
        return "{\"id\":" + (i + 1) + ",\"points\":[[0,0],[" + (i + 1) + ",0],[0,1]]}";
    }
}

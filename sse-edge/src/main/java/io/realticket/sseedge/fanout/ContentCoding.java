package io.realticket.sseedge.fanout;

import java.util.Locale;

/** How the bytes of a stream are coded, chosen once for a connection. */
enum ContentCoding {
    /** As they are. */
    IDENTITY,
    /** RFC 1952, for clients that accept it. */
    GZIP;

    private static final String ACCEPTED_ANYWAY = "1";

    /** Returns the coding for a client that sends {@code acceptEncoding}; empty if it sends none. */
    static ContentCoding of(String acceptEncoding) {
        for (String offer : acceptEncoding.toLowerCase(Locale.ROOT).split(",", -1)) {
            String[] parts = offer.strip().split("\\s*;\\s*q=", 2);
            String weight = parts.length == 2 ? parts[1] : ACCEPTED_ANYWAY;
            if ((parts[0].equals("gzip") || parts[0].equals("*")) && !weight.matches("0(\\.0*)?")) {
                return GZIP;
            }
        }
        return IDENTITY;
    }
}

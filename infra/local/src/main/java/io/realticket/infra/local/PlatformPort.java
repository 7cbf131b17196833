package io.realticket.infra.local;

import java.util.Locale;

/** Every port the platform listens on, all on 127.0.0.1. */
enum PlatformPort {
    HTTP(8080, "the web app and the HTTP API"),
    STREAM(8081, "the live seat stream"),
    KAFKA(9092, "the Kafka broker"),
    POSTGRES(15432, "PostgreSQL"),
    COMMAND_API_MANAGEMENT(9080, "command-api's health and metrics"),
    SSE_EDGE_MANAGEMENT(9081, "sse-edge's health and metrics"),
    SEAT_PROJECTOR_MANAGEMENT(9082, "seat-projector's health and metrics"),
    QUEUE_ADMITTER_MANAGEMENT(9083, "queue-admitter's health and metrics");

    private final int standard;
    private final String user;

    PlatformPort(int standard, String user) {
        this.standard = standard;
        this.user = user;
    }

    /** Returns the port when nothing else is set. */
    int standard() {
        return standard;
    }

    /** Returns who listens there, as a message says it. */
    String user() {
        return user;
    }

    /** Returns the setting that changes it. */
    Setting setting() {
        return new Setting("realticket.ports." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}

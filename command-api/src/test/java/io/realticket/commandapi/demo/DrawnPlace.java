package io.realticket.commandapi.demo;

import io.realticket.commandapi.catalog.PlaceLayout;
import io.realticket.commandapi.imports.PlaceReader;
import io.realticket.contracts.id.PlaceId;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.UUID;

/** A place of the demo whose file is drawn by a program. */
enum DrawnPlace {
    /** The hall of 10 000 seats. */
    ARENA(DemoPlaces.arena(), "arena.json"),
    /** The stadium of 60 000 seats. */
    STADIUM(DemoPlaces.stadium(), "stadium.json");

    private final String content;
    private final Path file;

    DrawnPlace(PlaceSketch sketch, String file) {
        this.content = sketch.file();
        this.file = Path.of("src/main/resources/demo", file);
    }

    /** Returns what the file must have. */
    String content() {
        return content;
    }

    /** Returns where the file is in the repository. */
    Path file() {
        return file;
    }

    /** Returns the layout as the import reads it. */
    PlaceLayout layout() {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        return PlaceReader.read(file.toString(), new ByteArrayInputStream(bytes), new PlaceId(new UUID(0x7000, 1)))
                .layout();
    }
}

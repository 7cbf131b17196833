package io.realticket.seatprojector;

import java.util.Map;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** Starts seat-projector alone, as a process of its own. */
@SpringBootApplication
public class SeatProjectorApplication {

    /** Returns the application, not yet started, reading {@code seat-projector.yml}. */
    public static SpringApplicationBuilder builder() {
        return new SpringApplicationBuilder(SeatProjectorApplication.class)
                .properties(Map.of("spring.config.name", "seat-projector"));
    }

    public static void main(String[] args) {
        builder().run(args);
    }
}

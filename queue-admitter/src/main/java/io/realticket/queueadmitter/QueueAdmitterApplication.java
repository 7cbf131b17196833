package io.realticket.queueadmitter;

import java.util.Map;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** Starts queue-admitter alone, as a process of its own. */
@SpringBootApplication
public class QueueAdmitterApplication {

    /** Returns the application, not yet started, reading {@code queue-admitter.yml}. */
    public static SpringApplicationBuilder builder() {
        return new SpringApplicationBuilder(QueueAdmitterApplication.class)
                .properties(Map.of("spring.config.name", "queue-admitter"));
    }

    public static void main(String[] args) {
        builder().run(args);
    }
}

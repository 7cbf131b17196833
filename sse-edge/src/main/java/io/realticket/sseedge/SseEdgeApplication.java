package io.realticket.sseedge;

import java.util.Map;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** Starts sse-edge alone, as a process of its own. */
@SpringBootApplication
public class SseEdgeApplication {

    /** Returns the application, not yet started, reading {@code sse-edge.yml}. */
    public static SpringApplicationBuilder builder() {
        return new SpringApplicationBuilder(SseEdgeApplication.class)
                .properties(Map.of("spring.config.name", "sse-edge"));
    }

    public static void main(String[] args) {
        builder().run(args);
    }
}

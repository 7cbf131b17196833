package io.realticket.commandapi;

import java.util.Map;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts command-api alone, as a process of its own. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class CommandApiApplication {

    /** Returns the application, not yet started, reading {@code command-api.yml}. */
    public static SpringApplicationBuilder builder() {
        return new SpringApplicationBuilder(CommandApiApplication.class)
                .properties(Map.of("spring.config.name", "command-api"));
    }

    public static void main(String[] args) {
        builder().run(args);
    }
}

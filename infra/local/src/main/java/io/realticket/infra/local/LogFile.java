package io.realticket.infra.local;

import java.nio.file.Path;
import org.slf4j.LoggerFactory;
import org.slf4j.bridge.SLF4JBridgeHandler;

/** The file that everything is logged to; the console has only what a person needs to know. */
final class LogFile {
    private LogFile() {}

    /** Returns the log's place in a data folder. */
    static Path in(Path dataDir) {
        return dataDir.resolve("realticket.log");
    }

    /** Opens the file, sends what libraries log by the JDK's own way there as well, and keeps Spring Boot out of it. */
    static void open() {
        // Each of the four contexts would set logging up anew when it starts, several at once, and take it down when it
        // ends.
        System.setProperty("org.springframework.boot.logging.LoggingSystem", "none");
        // Before several threads do it at once, which SLF4J would remark upon.
        LoggerFactory.getILoggerFactory();
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
    }

    /** Tells {@code logback.xml} where to log. Call before anything is logged. */
    static void use(Path dataDir) {
        System.setProperty("realticket.log-file", in(dataDir).toString());
    }
}

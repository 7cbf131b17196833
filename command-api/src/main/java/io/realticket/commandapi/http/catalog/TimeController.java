package io.realticket.commandapi.http.catalog;

import java.time.Clock;
import java.time.Instant;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The server's time, so that countdowns do not run by the clock of the buyer's device. */
@RestController
class TimeController {
    private final Clock clock;

    TimeController(Clock clock) {
        this.clock = clock;
    }

    /** The time now. */
    record TimeView(Instant now) {}

    @GetMapping("/api/time")
    TimeView time() {
        return new TimeView(clock.instant());
    }
}

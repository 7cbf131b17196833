package io.realticket.contracts.json;

import static io.realticket.contracts.json.Samples.AT;
import static io.realticket.contracts.json.Samples.BUYER;
import static io.realticket.contracts.json.Samples.COMMAND;
import static io.realticket.contracts.json.Samples.HOLD;
import static io.realticket.contracts.json.Samples.LATER;
import static io.realticket.contracts.json.Samples.SEATS;
import static io.realticket.contracts.json.Samples.SHOW;

import io.realticket.contracts.id.PassId;
import io.realticket.contracts.seat.PassClaim;
import io.realticket.contracts.seat.SeatCommand;
import io.realticket.contracts.seat.SeatEvent;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The sample records of seats that are given under a pass. */
final class PassSamples {
    private static final PassId PASS = PassId.of("5c0ffee5-1234-8abc-9def-00000000abcd");
    private static final Instant UNTIL = Instant.parse("2026-03-01T10:10:00Z");
    private static final PassClaim CLAIM = new PassClaim(PASS, UNTIL);

    private PassSamples() {}

    /** Returns the records by the names of their golden files, without the extension. */
    static Map<String, Object> byName() {
        return Map.of(
                "SeatCommand.RevokePass", new SeatCommand.RevokePass(COMMAND, SHOW, BUYER, PASS, UNTIL),
                "SeatCommand.HoldSeats-admitted", new SeatCommand.HoldSeats(COMMAND, SHOW, BUYER, CLAIM, LATER, SEATS),
                "SeatCommand.HoldBestAvailable-admitted",
                        new SeatCommand.HoldBestAvailable(COMMAND, SHOW, BUYER, CLAIM, LATER, 2, null, List.of()),
                "SeatEvent.SeatsHeld-admitted", new SeatEvent.SeatsHeld(SHOW, 6, AT, BUYER, HOLD, LATER, SEATS, PASS),
                "SeatEvent.SeatsReleased-revoked",
                        new SeatEvent.SeatsReleased(SHOW, 8, AT, BUYER, HOLD, SEATS, null, "pass revoked"),
                "SeatEvent.PassRevoked", new SeatEvent.PassRevoked(SHOW, 7, AT, BUYER, PASS, UNTIL));
    }
}

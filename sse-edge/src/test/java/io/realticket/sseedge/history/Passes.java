package io.realticket.sseedge.history;

import io.realticket.contracts.id.BuyerId;
import io.realticket.contracts.id.PassId;
import io.realticket.contracts.pass.Pass;
import io.realticket.contracts.pass.PassKey;
import io.realticket.contracts.pass.PassSigner;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** Passes for tests: the same number is the same pass of a show in every run. */
public final class Passes {
    private static final long HALF_AN_HOUR = 1_800;

    private Passes() {}

    /** Returns a pass that lives long enough for any test. */
    public static Pass of(Show show, int number) {
        return until(show, number, Instant.now().plusSeconds(HALF_AN_HOUR));
    }

    /** Returns a pass that ends at {@code until}, to the second. */
    public static Pass until(Show show, int number, Instant until) {
        Instant end = until.truncatedTo(ChronoUnit.SECONDS);
        return new Pass(
                new PassId(new UUID(show.id().value().getLeastSignificantBits(), number)),
                show.id(),
                new BuyerId(new UUID(0x0190_0000_0000_7000L, number)),
                end.minusSeconds(2 * HALF_AN_HOUR),
                end);
    }

    /** Returns the header line by which a browser shows {@code pass}. */
    public static String cookie(PassKey key, Pass pass) {
        return "Cookie: theme=dark; pass-" + pass.show() + "=" + new PassSigner(key).sign(pass) + "; other=1";
    }

    /** Returns the header line by which other clients show {@code pass}. */
    public static String header(PassKey key, Pass pass) {
        return "Pass: " + new PassSigner(key).sign(pass);
    }
}

package io.realticket.contracts.pass;

import io.realticket.contracts.id.ShowId;
import io.realticket.contracts.json.MalformedRecordException;
import io.realticket.contracts.pass.PassVerdict.Bad;
import io.realticket.contracts.pass.PassVerdict.Good;
import io.realticket.contracts.pass.PassVerdict.Why;
import io.realticket.contracts.session.SessionTokens;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;

/**
 * Reads signed passes. Nothing a pass says of itself is believed before its signature is right, but which key to look for.
 * Thread-safe.
 */
public final class PassVerifier {
    /** Longest text that is looked at: twice what a pass takes. */
    public static final int TEXT_MAX = 1_024;

    /**
     * How far this machine's clock may be from the one that issued, in either direction. To the second a pass is looked at by
     * the log's clock alone, when a command is decided.
     */
    public static final Duration CLOCK_SKEW_MAX = SessionTokens.CLOCK_SKEW_MAX;

    private final PassKeys keys;

    /** @param keys all that passes which still live may be signed with */
    public PassVerifier(PassKeys keys) {
        this.keys = keys;
    }

    /**
     * Returns what {@code text} is worth.
     *
     * @param show which it must be for
     * @param now by this machine's clock
     */
    public PassVerdict verify(String text, ShowId show, Instant now) {
        if (text.length() > TEXT_MAX) {
            return new Bad(Why.MALFORMED);
        }
        try {
            CompactJws jws = CompactJws.of(text);
            OpenKey key = keys.find(PassHeader.read(jws.header()).kid()).orElse(null);
            if (key == null) {
                return new Bad(Why.UNKNOWN_KEY);
            }
            return jws.isSignedBy(key.key())
                    ? judged(PassClaims.read(jws.payload()), show, now)
                    : new Bad(Why.WRONG_SIGNATURE);
        } catch (MalformedRecordException | IllegalArgumentException | DateTimeException e) {
            // What is not a pass says nothing worth telling.
            return new Bad(Why.MALFORMED);
        }
    }

    private static PassVerdict judged(Pass pass, ShowId show, Instant now) {
        if (!pass.show().equals(show)) {
            return new Bad(Why.OTHER_SHOW);
        }
        if (now.isBefore(pass.issuedAt().minus(CLOCK_SKEW_MAX))) {
            return new Bad(Why.NOT_YET);
        }
        return now.isBefore(pass.until().plus(CLOCK_SKEW_MAX)) ? new Good(pass) : new Bad(Why.ENDED);
    }
}

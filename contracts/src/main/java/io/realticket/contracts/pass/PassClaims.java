package io.realticket.contracts.pass;

import io.realticket.contracts.id.BuyerId;
import io.realticket.contracts.id.PassId;
import io.realticket.contracts.id.ShowId;
import io.realticket.contracts.json.JsonForm;
import java.time.Instant;

/**
 * The claims of a pass (RFC 7519, section 4.1). More may be added later, and are passed over.
 *
 * @param iss always {@value #ISSUER}
 * @param aud the show
 * @param sub the buyer
 * @param jti the pass
 * @param iat since when, in epoch seconds
 * @param exp until when, in epoch seconds, exclusive
 */
record PassClaims(String iss, ShowId aud, BuyerId sub, PassId jti, long iat, long exp) {
    static final String ISSUER = "realticket";

    private static final JsonForm<PassClaims> FORM = JsonForm.of(PassClaims.class);

    static PassClaims of(Pass pass) {
        return new PassClaims(
                ISSUER,
                pass.show(),
                pass.buyer(),
                pass.id(),
                pass.issuedAt().getEpochSecond(),
                pass.until().getEpochSecond());
    }

    /** Returns the pass that {@code json} spells, and throws a runtime exception if it is none. */
    static Pass read(byte[] json) {
        PassClaims claims = FORM.read(json);
        if (!claims.iss().equals(ISSUER)) {
            throw new IllegalArgumentException("a pass is issued by " + ISSUER + ", not by " + claims.iss());
        }
        return new Pass(
                claims.jti(),
                claims.aud(),
                claims.sub(),
                Instant.ofEpochSecond(claims.iat()),
                Instant.ofEpochSecond(claims.exp()));
    }

    byte[] json() {
        return FORM.write(this);
    }
}

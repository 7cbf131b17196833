package io.realticket.contracts.pass;

import io.realticket.contracts.id.BuyerId;
import io.realticket.contracts.id.PassId;
import io.realticket.contracts.id.ShowId;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;

/** A pass, and the keys of RFC 8037, appendix A. */
final class Passes {
    static final ShowId SHOW = ShowId.of("0195a1b2-0000-7000-8000-000000000001");
    static final ShowId OTHER_SHOW = ShowId.of("0195a1b2-0000-7000-8000-000000000009");
    static final Instant ISSUED = Instant.parse("2026-03-01T10:00:00Z");
    static final Instant UNTIL = ISSUED.plus(Duration.ofMinutes(10));
    static final Pass PASS = new Pass(
            PassId.of("5c0ffee5-1234-8abc-9def-00000000abcd"),
            SHOW,
            BuyerId.of("0195a1b2-0000-7000-8000-000000000002"),
            ISSUED,
            UNTIL);

    static final String RFC_X = "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo";
    static final String RFC_D = "nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A";
    static final String RFC_THUMBPRINT = "kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k";
    static final String RFC_TEXT = "eyJhbGciOiJFZERTQSJ9.RXhhbXBsZSBvZiBFZDI1NTE5IHNpZ25pbmc."
            + "hgyY0il_MGCjP0JzlnLWG1PPOt7-09PGcvMg3AIbQR6dWbhijcNR4ki4iylGjg5BhVsPt9g7sVvpAr_MuM0KAg";

    private Passes() {}

    /** Returns the key pair of appendix A.1. */
    static PassKey rfcKey() throws GeneralSecurityException {
        byte[] prefix = HexFormat.of().parseHex("302e020100300506032b657004220420");
        byte[] encoded = HexFormat.of()
                .parseHex(HexFormat.of().formatHex(prefix) + HexFormat.of().formatHex(Base64Url.decode(RFC_D)));
        PrivateKey secret = KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(encoded));
        return new PassKey(secret, OpenKey.of(RFC_X).key());
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Returns {@code header} and {@code claims} signed with {@code key}, whatever they say. */
    static String signed(PassKey key, String header, String claims) {
        return CompactJws.sign(utf8(header), utf8(claims), key.secret());
    }

    /** Returns the header that a pass signed with {@code key} has. */
    static String header(PassKey key) {
        return new String(PassHeader.of(key.id()).json(), StandardCharsets.UTF_8);
    }

    /** Returns the claims of {@link #PASS}. */
    static String claims() {
        return new String(PassClaims.of(PASS).json(), StandardCharsets.UTF_8);
    }
}

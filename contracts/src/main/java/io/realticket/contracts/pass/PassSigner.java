package io.realticket.contracts.pass;

/** Writes passes as signed texts: JSON web tokens (RFC 7519) in the compact form of JWS (RFC 7515). Thread-safe. */
public final class PassSigner {
    private final PassKey key;

    /** @param key the newest one; every verifier must have its public half before the first pass is signed with it */
    public PassSigner(PassKey key) {
        this.key = key;
    }

    /** Returns {@code pass} as a text, always the same. */
    public String sign(Pass pass) {
        byte[] header = PassHeader.of(key.id()).json();
        return CompactJws.sign(header, PassClaims.of(pass).json(), key.secret());
    }
}

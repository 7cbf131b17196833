package io.realticket.contracts.pass;

import io.realticket.contracts.json.JsonForm;

/**
 * The header of a signed pass, and all it may have: whatever else a header could say, such as another key, other algorithms or
 * extensions that must be understood, is refused (RFC 8725, section 3).
 */
record PassHeader(String alg, String kid, String typ) {
    static final String ALGORITHM = "EdDSA";
    static final String TYPE = "pass+jwt";

    private static final JsonForm<PassHeader> FORM = JsonForm.strict(PassHeader.class);

    /** Returns the header of what the key called {@code key} signs. */
    static PassHeader of(String key) {
        return new PassHeader(ALGORITHM, key, TYPE);
    }

    /** Returns the header that {@code json} spells, and throws a runtime exception if it is not one of a pass. */
    static PassHeader read(byte[] json) {
        PassHeader header = FORM.read(json);
        if (!header.equals(of(header.kid()))) {
            throw new IllegalArgumentException("not the header of a pass: " + header);
        }
        return header;
    }

    byte[] json() {
        return FORM.write(this);
    }
}

package io.realticket.contracts.pass;

import io.realticket.contracts.json.JsonForm;
import io.realticket.contracts.json.MalformedRecordException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/**
 * The public keys that passes may be signed with, by their names. Keys are changed by adding the new one here first, then
 * signing with it, and leaving the old one out once no pass that it signed lives. Immutable.
 */
public final class PassKeys {
    /** Most keys: those of a month that changes them daily. */
    public static final int KEYS_MAX = 32;

    /** Largest text that is read. */
    private static final int TEXT_MAX = 16_384;

    private static final JsonForm<JsonWebKeys> FORM = JsonForm.of(JsonWebKeys.class);

    private final SequencedMap<String, OpenKey> byId;

    private PassKeys(SequencedMap<String, OpenKey> byId) {
        if (byId.size() > KEYS_MAX) {
            throw new IllegalArgumentException("keys are at most " + KEYS_MAX + ", not " + byId.size());
        }
        this.byId = Collections.unmodifiableSequencedMap(byId);
    }

    /** Returns the public halves of {@code keys}, in their order. */
    public static PassKeys of(List<PassKey> keys) {
        SequencedMap<String, OpenKey> byId = new LinkedHashMap<>();
        keys.forEach(key -> byId.put(key.id(), key.open()));
        return new PassKeys(byId);
    }

    /**
     * Returns the keys that a JSON web key set spells (RFC 7517). Keys of other kinds are passed over.
     *
     * @throws IllegalArgumentException if it is no such set, or a key in it is damaged or has another's name
     */
    public static PassKeys ofJwks(String text) {
        if (text.length() > TEXT_MAX) {
            throw new IllegalArgumentException("a key set has at most " + TEXT_MAX + " characters");
        }
        SequencedMap<String, OpenKey> byId = new LinkedHashMap<>();
        try {
            for (JsonWebKey key :
                    FORM.read(text.getBytes(StandardCharsets.UTF_8)).keys()) {
                if (key.isForPasses()) {
                    byId.put(key.open().id(), key.open());
                }
            }
        } catch (MalformedRecordException e) {
            throw new IllegalArgumentException("not a key set", e);
        }
        return new PassKeys(byId);
    }

    /** Returns the keys as a JSON web key set. */
    public String jwks() {
        List<JsonWebKey> keys = byId.values().stream().map(JsonWebKey::of).toList();
        return new String(FORM.write(new JsonWebKeys(keys)), StandardCharsets.UTF_8);
    }

    /** Returns the names of the keys, in order. */
    public List<String> ids() {
        return List.copyOf(byId.keySet());
    }

    Optional<OpenKey> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** A set as JSON has it. */
    private record JsonWebKeys(List<JsonWebKey> keys) {}

    /** A key as JSON has it. */
    private record JsonWebKey(
            String kty,
            @Nullable String crv,
            @Nullable String x,
            @Nullable String kid,
            @Nullable String alg,
            @Nullable String use) {
        private static final String TYPE = "OKP";
        private static final String USE = "sig";

        static JsonWebKey of(OpenKey key) {
            return new JsonWebKey(TYPE, PassKey.ALGORITHM, key.x(), key.id(), PassHeader.ALGORITHM, USE);
        }

        boolean isForPasses() {
            return kty.equals(TYPE)
                    && PassKey.ALGORITHM.equals(crv)
                    && (alg == null || alg.equals(PassHeader.ALGORITHM))
                    && (use == null || use.equals(USE));
        }

        OpenKey open() {
            if (x == null) {
                throw new IllegalArgumentException("a key has no point");
            }
            OpenKey key = OpenKey.of(x);
            // A key has no name but its own, so that nobody can put one in the place of another.
            if (!key.id().equals(kid)) {
                throw new IllegalArgumentException("key " + key.id() + " is called " + kid);
            }
            return key;
        }
    }
}

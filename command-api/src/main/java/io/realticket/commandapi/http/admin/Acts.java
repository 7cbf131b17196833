package io.realticket.commandapi.http.admin;

import io.realticket.commandapi.hold.IdempotencyKey;
import io.realticket.commandapi.message.Aggregate;
import io.realticket.commandapi.operator.Act;
import io.realticket.commandapi.operator.Action;
import io.realticket.commandapi.operator.Deed;
import io.realticket.contracts.id.ActorId;
import io.realticket.contracts.id.BuyerId;
import io.realticket.contracts.id.CommandIds;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Says what an operator asks, in whose name. Thread-safe. */
@Component
final class Acts {
    private final JsonMapper json;

    Acts(JsonMapper json) {
        this.json = json;
    }

    /** Returns who asks, under which key. */
    static Deed deed(BuyerId operator, IdempotencyKey key, String reason) {
        return new Deed(
                CommandIds.request(operator, key.value()),
                new ActorId(operator.value().toString()),
                reason);
    }

    /** Returns the act of changing {@code subject} as {@code body} says. */
    Act of(Deed deed, Action action, Aggregate subject, Object body) {
        MessageDigest digest = digest();
        digest.update(subject.id().toString().getBytes(StandardCharsets.UTF_8));
        return new Act(deed, action, subject, hex(digest, json.writeValueAsBytes(body)));
    }

    /** Returns the act of adding {@code subject}, whose id is new each time, as {@code body} says. */
    Act ofNew(Deed deed, Action action, Aggregate subject, Object body) {
        return new Act(deed, action, subject, hex(digest(), json.writeValueAsBytes(body)));
    }

    /** Returns what to tell two bodies apart by that are too long to be kept. */
    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static String hex(MessageDigest digest, byte[] body) {
        return HexFormat.of().formatHex(digest.digest(body));
    }
}

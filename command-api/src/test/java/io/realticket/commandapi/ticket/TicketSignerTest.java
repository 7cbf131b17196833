package io.realticket.commandapi.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.realticket.contracts.id.BookingId;
import io.realticket.contracts.id.SeatId;
import io.realticket.contracts.id.ShowId;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a ticket proves, and to whom. */
class TicketSignerTest {
    private static final Ticket TICKET =
            new Ticket(new BookingId(new UUID(1, 2)), new ShowId(new UUID(3, 4)), SeatId.of("A-37"));

    private final TicketSigner signer = new TicketSigner(proposed -> proposed);

    @Test
    void a_ticket_is_read_as_it_was_signed_and_is_always_the_same_text() {
        String text = signer.sign(TICKET);

        assertThat(signer.read(text)).contains(TICKET);
        assertThat(signer.sign(TICKET)).isEqualTo(text);
        assertThat(text).startsWith("RT1.").hasSizeLessThan(150);
    }

    @Test
    void all_nodes_share_one_key() {
        List<byte[]> kept = new ArrayList<>();
        TicketKeys keys = proposed -> {
            kept.add(proposed);
            return kept.getFirst();
        };

        assertThat(new TicketSigner(keys).read(new TicketSigner(keys).sign(TICKET)))
                .contains(TICKET);
    }

    @Test
    void a_ticket_of_another_key_is_none() {
        assertThat(signer.read(new TicketSigner(proposed -> proposed).sign(TICKET)))
                .isEmpty();
    }

    @Test
    void a_ticket_with_any_bit_changed_is_none() {
        byte[] signed = Base64.getUrlDecoder().decode(signer.sign(TICKET).substring(4));
        for (int bit = 0; bit < signed.length * 8; bit++) {
            byte[] forged = signed.clone();
            forged[bit >> 3] ^= (byte) (1 << (bit & 7));
            String text = "RT1." + Base64.getUrlEncoder().withoutPadding().encodeToString(forged);

            assertThat(signer.read(text)).as("bit %d", bit).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "RT1.", "RT1.AAAA", "RT1.not base64", "RT2.AAAA", "hello"})
    void other_texts_are_none(String text) {
        assertThat(signer.read(text)).isEmpty();
        assertThat(signer.read(text + "A".repeat(10_000))).isEmpty();
    }

    @Test
    void a_damaged_key_stops_the_start() {
        assertThatThrownBy(() -> new TicketSigner(proposed -> new byte[92]))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("damaged");
    }
}

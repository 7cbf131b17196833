package io.realticket.contracts.id;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

/** The same request has the same ids, on every node and in every version to come. */
class CommandIdsTest {
    private static final BuyerId BUYER = BuyerId.of("0195a1b2-0000-7000-8000-000000000002");
    private static final BuyerId OTHER_BUYER = BuyerId.of("0195a1b2-0000-7000-8000-000000000003");
    private static final ShowId SHOW = ShowId.of("0195a1b2-0000-7000-8000-000000000001");
    private static final ShowId OTHER_SHOW = ShowId.of("0195a1b2-0000-7000-8000-000000000004");

    // Computed once, with another SHA-256: a change would decide requests twice that are sent again after an upgrade.
    @Test
    void ids_are_those_they_have_always_been() {
        assertThat(CommandIds.command(BUYER, SHOW, "key-1")).hasToString("d6e8ba3a-8547-851e-bb7c-02fa55d97ad2");
        assertThat(CommandIds.booking(BUYER, SHOW, "key-1")).hasToString("ce318f2b-c12b-85f3-ac91-77e60ddc1261");
        assertThat(CommandIds.hold(SHOW, CommandIds.command(BUYER, SHOW, "key-1"), 7))
                .hasToString("fbce0849-bada-8629-a717-e4bd1132bc5e");
        assertThat(CommandIds.settings(SHOW, 1)).hasToString("2508f03e-bde0-80c6-83f6-9c4294ed3c08");
        BookingId booking = CommandIds.booking(BUYER, SHOW, "key-1");
        assertThat(CommandIds.checkout(booking)).hasToString("66521c3f-c896-8f17-8c79-a8e045cb421b");
        assertThat(CommandIds.confirm(booking)).hasToString("3a43dc19-5115-856b-9b3f-da4dade6c18b");
        assertThat(CommandIds.cancel(booking)).hasToString("27eda65b-73c5-833f-8075-8b3bffafa852");
        assertThat(CommandIds.pass(SHOW, 7)).hasToString("0c5e7510-923d-801b-b0e2-6f8494893218");
        assertThat(CommandIds.room(SHOW, 1)).hasToString("dfb9b198-1f9c-854c-81a4-ea2efebc8efd");
        assertThat(CommandIds.reveal(SHOW, 1)).hasToString("bb89a99f-0dd5-8581-934c-b70856f5ea89");
        assertThat(CommandIds.relayed(SHOW, "stock", 4_711)).hasToString("c5a08b0b-a6ff-8da6-88f5-baa4e28cab90");
        assertThat(CommandIds.step(CommandIds.command(BUYER, SHOW, "key-1"), 3))
                .hasToString("c054e680-c6f8-8b61-a943-7f0c24336658");
    }

    @Test
    void ids_are_uuids_of_version_8_and_the_rfc_variant() {
        for (int i = 0; i < 1_000; i++) {
            UUID id = CommandIds.command(BUYER, SHOW, "key-" + i).value();

            assertThat(id.version()).isEqualTo(8);
            assertThat(id.variant()).isEqualTo(2);
        }
    }

    @Test
    void whatever_differs_in_the_request_makes_another_id() {
        CommandId one = CommandIds.command(BUYER, SHOW, "key-1");
        CommandId other = CommandIds.command(BUYER, SHOW, "key-2");
        BookingId booking = CommandIds.booking(BUYER, SHOW, "key-1");
        BookingId otherBooking = CommandIds.booking(BUYER, SHOW, "key-2");

        assertThat(new UUID[] {
                    one.value(),
                    CommandIds.command(OTHER_BUYER, SHOW, "key-1").value(),
                    CommandIds.command(BUYER, OTHER_SHOW, "key-1").value(),
                    other.value(),
                    CommandIds.command(BUYER, SHOW, "").value(),
                    booking.value(),
                    CommandIds.checkout(booking).value(),
                    CommandIds.confirm(booking).value(),
                    CommandIds.cancel(booking).value(),
                    CommandIds.step(one, 0).value(),
                    CommandIds.step(one, 1).value(),
                    CommandIds.step(other, 0).value(),
                    CommandIds.checkout(otherBooking).value(),
                    CommandIds.confirm(otherBooking).value(),
                    CommandIds.cancel(otherBooking).value(),
                    CommandIds.hold(SHOW, one, 1).value(),
                    CommandIds.hold(SHOW, one, 2).value(),
                    CommandIds.hold(SHOW, other, 1).value(),
                    CommandIds.hold(OTHER_SHOW, one, 1).value(),
                    CommandIds.settings(SHOW, 1).value(),
                    CommandIds.settings(SHOW, 2).value(),
                    CommandIds.settings(OTHER_SHOW, 1).value(),
                    CommandIds.room(SHOW, 1).value(),
                    CommandIds.pass(SHOW, 1).value(),
                    CommandIds.reveal(SHOW, 1).value(),
                    CommandIds.reveal(SHOW, 2).value(),
                    CommandIds.relayed(SHOW, "stock", 1).value()
                })
                .doesNotHaveDuplicates();
    }

    @Test
    void an_id_of_what_nobody_repeats_has_its_millisecond_and_the_form_of_version_7() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(1);
        Instant now = Instant.parse("2026-05-01T10:00:00.123Z");
        CommandId first = CommandIds.unrepeated(now, random);

        assertThat(first.value().version()).isEqualTo(7);
        assertThat(first.value().variant()).isEqualTo(2);
        assertThat(first.value().getMostSignificantBits() >>> 16).isEqualTo(now.toEpochMilli());
        assertThat(CommandIds.unrepeated(now, random)).isNotEqualTo(first);
    }
}

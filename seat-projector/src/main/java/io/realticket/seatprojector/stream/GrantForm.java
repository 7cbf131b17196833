package io.realticket.seatprojector.stream;

import io.realticket.contracts.json.JsonForm;
import io.realticket.seatprojector.seat.Asked;
import io.realticket.seatprojector.seat.BookRow;
import java.nio.ByteBuffer;

/**
 * The changelog's form of a grant: its sequence, what was asked, and the answer as JSON. Rows written before what was asked
 * was kept have the answer right behind the sequence, and are still read: no kind has the code of a brace.
 */
final class GrantForm {
    private static final byte JSON_BEGINS = '{';
    private static final int ASKED_BYTES = 1 + 8;

    private GrantForm() {}

    static byte[] write(BookRow.Grant grant) {
        byte[] reply = JsonForm.SEAT_REPLY.write(grant.reply());
        return ByteBuffer.allocate(8 + ASKED_BYTES + reply.length)
                .putLong(grant.sequence())
                .put(grant.asked().kind().code())
                .putLong(grant.asked().body())
                .put(reply)
                .array();
    }

    static BookRow.Grant read(ByteBuffer value) {
        long sequence = value.getLong();
        Asked asked = Asked.UNKNOWN;
        if (value.get(value.position()) != JSON_BEGINS) {
            asked = new Asked(Asked.Kind.ofCode(value.get()), value.getLong());
        }
        byte[] reply = new byte[value.remaining()];
        value.get(reply);
        return new BookRow.Grant(sequence, asked, JsonForm.SEAT_REPLY.read(reply));
    }
}

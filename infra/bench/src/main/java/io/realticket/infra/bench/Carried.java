package io.realticket.infra.bench;

import io.realticket.infra.bench.Lane.Output;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.jspecify.annotations.Nullable;

/**
 * A record that the decider wrote, for others to write again.
 *
 * @param value null for a row that the changelog forgets
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
record Carried(Output output, byte[] key, byte @Nullable [] value, List<Header> headers) {
    private static final int NO_VALUE = -1;

    /** Returns the bytes of key, value and headers. */
    int bytes() {
        int bytes = key.length + (value == null ? 0 : value.length);
        for (Header header : headers) {
            bytes += header.key().length() + header.value().length;
        }
        return bytes;
    }

    void write(DataOutputStream out) throws IOException {
        out.writeUTF(output.name());
        writeBytes(out, key);
        writeBytes(out, value);
        out.writeByte(headers.size());
        for (Header header : headers) {
            out.writeUTF(header.key());
            writeBytes(out, header.value());
        }
    }

    static Carried read(DataInputStream in) throws IOException {
        Output output = Output.valueOf(in.readUTF());
        byte[] key = in.readNBytes(in.readInt());
        int length = in.readInt();
        byte @Nullable [] value = length == NO_VALUE ? null : in.readNBytes(length);
        List<Header> headers = new ArrayList<>();
        for (int left = in.readByte(); left > 0; left--) {
            headers.add(new RecordHeader(in.readUTF(), in.readNBytes(in.readInt())));
        }
        return new Carried(output, key, value, List.copyOf(headers));
    }

    private static void writeBytes(DataOutputStream out, byte @Nullable [] bytes) throws IOException {
        out.writeInt(bytes == null ? NO_VALUE : bytes.length);
        if (bytes != null) {
            out.write(bytes);
        }
    }
}

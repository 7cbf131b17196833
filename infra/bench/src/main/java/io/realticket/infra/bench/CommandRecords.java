package io.realticket.infra.bench;

import io.realticket.contracts.id.CommandId;
import io.realticket.contracts.id.HoldId;
import io.realticket.contracts.id.ShowId;
import io.realticket.contracts.json.JsonForm;
import io.realticket.contracts.seat.SeatCommand;
import io.realticket.contracts.topic.CloudEvent;
import io.realticket.contracts.topic.CloudEventHeaders;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;

/**
 * The script's commands as records: JSON and CloudEvents headers, as command-api writes them. The JSON is made once; for
 * each show only its id is written over that of the script, and that of a hold which follows from it: both have the same
 * length everywhere.
 */
final class CommandRecords {
    private static final String SOURCE = "command-api";

    private final List<SeatCommand> commands;
    private final byte[][] values;
    private final int[] showAt;
    private final int[] holdAt;
    private final Map<HoldId, HoldOrigin> holds;

    CommandRecords(SaleScript script) {
        commands = script.commands();
        holds = script.holds();
        values = new byte[commands.size()][];
        showAt = new int[commands.size()];
        holdAt = new int[commands.size()];
        for (int index = 0; index < values.length; index++) {
            values[index] = JsonForm.SEAT_COMMAND.write(commands.get(index));
            // Only seats of other scripts are not ASCII, so characters and bytes agree.
            String text = new String(values[index], StandardCharsets.UTF_8);
            showAt[index] = text.indexOf(SaleScript.SHOW.toString());
            if (commands.get(index) instanceof SeatCommand.ConfirmHold confirm) {
                holdAt[index] = text.indexOf(confirm.holdId().toString());
            }
        }
    }

    /** Returns the script's command at {@code index} as one of {@code show}. */
    ProducerRecord<byte[], byte[]> record(Lane lane, ShowId show, int index) {
        byte[] key = key(show);
        byte[] value = values[index].clone();
        System.arraycopy(key, 0, value, showAt[index], key.length);
        if (commands.get(index) instanceof SeatCommand.ConfirmHold confirm) {
            HoldOrigin origin = Objects.requireNonNull(holds.get(confirm.holdId()));
            byte[] hold = utf8(origin.in(show).toString());
            System.arraycopy(hold, 0, value, holdAt[index], hold.length);
        }
        return record(lane, show, commands.get(index), value);
    }

    /** Returns the command that opens the sale of {@code show}. */
    static ProducerRecord<byte[], byte[]> opening(Lane lane, ShowId show) {
        SeatCommand open = new SeatCommand.OpenShow(new CommandId(UUID.randomUUID()), show, Stadium.settings());
        return record(lane, show, open, JsonForm.SEAT_COMMAND.write(open));
    }

    private static ProducerRecord<byte[], byte[]> record(Lane lane, ShowId show, SeatCommand command, byte[] value) {
        CloudEvent event = CloudEvent.ofCommand(SOURCE, command.commandId(), show, Instant.now());
        return new ProducerRecord<>(lane.commands(), null, key(show), value, CloudEventHeaders.of(event, command));
    }

    private static byte[] key(ShowId show) {
        return utf8(show.toString());
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

package io.realticket.commandapi.projection;

import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * Records of one partition that follow one another.
 *
 * @param from the first offset that was not applied before them, inclusive
 * @param to the first offset behind them; what lies between two records is no record
 */
record LogBatch(int partition, long from, long to, List<ConsumerRecord<byte[], byte[]>> records) {
    /** Copies the list. */
    LogBatch {
        records = List.copyOf(records);
    }

    /** Returns the same records, each as a batch of its own. */
    List<LogBatch> singles() {
        List<LogBatch> singles = new ArrayList<>();
        long begin = from;
        for (int i = 0; i < records.size(); i++) {
            ConsumerRecord<byte[], byte[]> record = records.get(i);
            long end = i == records.size() - 1 ? to : record.offset() + 1;
            singles.add(new LogBatch(partition, begin, end, List.of(record)));
            begin = end;
        }
        return singles;
    }
}

package io.realticket.commandapi.projection;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How far each partition has been applied, in one schema. Used by one thread. */
final class OffsetRows {
    private final JdbcClient jdbc;
    private final String table;

    OffsetRows(JdbcClient jdbc, Schema schema) {
        this.jdbc = jdbc;
        this.table = schema.sqlName() + ".offsets";
    }

    /** Returns the first offset of each partition that was not applied; partitions nobody began are left out. */
    Map<Integer, Long> all() {
        Map<Integer, Long> offsets = new TreeMap<>();
        jdbc.sql("select partition, next_offset from " + table)
                .query((row, number) -> offsets.put(row.getInt(1), row.getLong(2)))
                .list();
        return offsets;
    }

    /** Returns the same of {@code partitions}, each of which has a row afterwards. */
    Map<Integer, Long> begin(Collection<Integer> partitions) {
        jdbc.sql("insert into " + table + " (partition, next_offset) select unnest(?), 0 on conflict do nothing")
                .param(partitions.toArray(Integer[]::new))
                .update();
        return all();
    }

    /** Moves {@code partition} on, and returns false if somebody else has moved it. */
    boolean advance(int partition, long from, long to) {
        return jdbc.sql("update " + table + " set next_offset = ? where partition = ? and next_offset = ?")
                        .params(to, partition, from)
                        .update()
                == 1;
    }
}

package io.realticket.commandapi.outbox;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The reader's statements on the outbox. Each is a transaction. Thread-safe. */
final class OutboxRows {
    /** Counting more would take longer than it is worth. */
    private static final int COUNTED_MAX = 100_000;

    private static final int DELETED_AT_ONCE = 1_000;

    private final JdbcClient jdbc;

    OutboxRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What waits for the broker.
     *
     * @param rows at most {@value #COUNTED_MAX} are counted
     * @param oldest age of the first of them
     */
    record Waiting(long rows, Duration oldest) {}

    /** Returns rows that the broker has not acknowledged and that the log will not bring again, in their order. */
    List<OutboxRow> before(LogPosition position, long afterSeq, int max) {
        return unacknowledged("lsn < '0/0'::pg_lsn + ?::numeric", position.bytes(), afterSeq, max);
    }

    /** Returns rows that the broker has not acknowledged for so long, in their order. */
    List<OutboxRow> olderThan(Duration age, long afterSeq, int max) {
        return unacknowledged(
                "created_at < clock_timestamp() - ? * interval '1 millisecond'", age.toMillis(), afterSeq, max);
    }

    private List<OutboxRow> unacknowledged(String condition, long parameter, long afterSeq, int max) {
        return jdbc.sql("select seq, topic, key, headers, body from outbox where acknowledged_at is null and "
                        + condition + " and seq > ? order by seq limit ?")
                .params(parameter, afterSeq, max)
                .query((row, _) -> new OutboxRow(
                        row.getLong("seq"),
                        row.getString("topic"),
                        row.getString("key"),
                        row.getString("headers"),
                        row.getString("body")))
                .list();
    }

    /**
     * What became of marking rows as acknowledged.
     *
     * @param took how long each row took that was not known to be there
     * @param unseen numbers of rows whose transaction nobody can see yet, although its commit is in the log
     */
    record Marked(List<Duration> took, List<Long> unseen) {}

    /** Remembers that the broker has the rows of these numbers. */
    Marked acknowledge(Collection<Long> seqs) {
        List<Duration> took = new ArrayList<>();
        List<Long> unseen = new ArrayList<>();
        // One statement sees the rows as they are at one moment. And the reader need not wait for the disk: what a
        // crash
        // forgets is sent again.
        jdbc.sql("""
                        with quick as (select set_config('synchronous_commit', 'off', true)),
                        marked as (
                            update outbox set acknowledged_at = clock_timestamp() from quick
                            where outbox.seq = any (:seqs) and acknowledged_at is null
                            returning outbox.seq, acknowledged_at - created_at as took)
                        select asked.seq, (extract(epoch from marked.took) * 1000000)::bigint as took,
                            seen.acknowledged_at is not null as known
                        from unnest(:seqs) as asked (seq)
                        left join marked on marked.seq = asked.seq
                        left join outbox seen on seen.seq = asked.seq""")
                .param(
                        "seqs",
                        seqs.stream().distinct().mapToLong(Long::longValue).toArray())
                .query(row -> {
                    Long micros = row.getObject("took", Long.class);
                    if (micros != null) {
                        took.add(Duration.ofNanos(1_000 * micros));
                    } else if (!row.getBoolean("known")) {
                        unseen.add(row.getLong("seq"));
                    }
                });
        return new Marked(took, unseen);
    }

    /** Deletes rows that the broker has had for longer than {@code kept}; returns how many. */
    int deleteAcknowledged(Duration kept) {
        int all = 0;
        int deleted;
        do {
            deleted = jdbc.sql("""
                            delete from outbox where seq in (
                                select seq from outbox
                                where acknowledged_at < clock_timestamp() - ? * interval '1 millisecond'
                                order by acknowledged_at limit ?)""").params(kept.toMillis(), DELETED_AT_ONCE).update();
            all += deleted;
        } while (deleted == DELETED_AT_ONCE);
        return all;
    }

    /** Returns what waits for the broker. */
    Waiting waiting() {
        return jdbc.sql("""
                        select count(*) as waiting,
                            coalesce(extract(epoch from clock_timestamp() - min(created_at)) * 1000, 0)::bigint as oldest
                        from (select created_at from outbox where acknowledged_at is null order by seq limit ?) as first""")
                .param(COUNTED_MAX)
                .query((row, _) -> new Waiting(row.getLong("waiting"), Duration.ofMillis(row.getLong("oldest"))))
                .single();
    }

    /** Writes a heartbeat into the log. */
    void beat() {
        jdbc.sql(ReplicationSlot.HEARTBEAT).update();
    }
}

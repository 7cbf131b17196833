package io.realticket.commandapi.outbox;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The outbox's place in PostgreSQL's log, and what is published from there. Slots are shared by all databases of a
 * server, so its name tells the database. Used by one node at a time.
 */
final class ReplicationSlot {
    /** What is published. */
    static final String PUBLICATION = "realticket_outbox";

    /** Only inserts are published, so that marking and deleting rows costs the reader nothing. */
    static final String HEARTBEAT =
            "with old as (delete from outbox_heartbeats) insert into outbox_heartbeats default values";

    private static final Logger LOG = LoggerFactory.getLogger(ReplicationSlot.class);
    private static final int STALE_READER_MILLIS = 5_000;

    private final JdbcClient jdbc;
    private final OutboxStatus status;
    private @Nullable String name;

    /** @param status hears of each slot that was lost */
    ReplicationSlot(JdbcClient jdbc, OutboxStatus status) {
        this.jdbc = jdbc;
        this.status = status;
    }

    private record Found(
            LogPosition position, boolean usable, @Nullable Long reader) {}

    /** Returns its name. */
    String name() {
        String known = name;
        if (known == null) {
            known = jdbc.sql("select 'realticket_outbox_' || oid from pg_database where datname = current_database()")
                    .query(String.class)
                    .single();
            name = known;
        }
        return known;
    }

    /** Makes what is missing of publication and slot, and frees the slot from whoever reads it without the right to. */
    void prepare() {
        publish();
        Optional<Found> found = find();
        found.ifPresent(this::free);
        boolean usable = found.map(Found::usable).orElse(false);
        if (!usable) {
            make(found.isPresent());
        }
        boolean known = jdbc.sql("insert into outbox_slots (name) values (?) on conflict do nothing")
                        .param(name())
                        .update()
                == 0;
        LogPosition position = position();
        if (known && (!usable || isAnother(position))) {
            lost();
        }
        prepared(position);
    }

    /**
     * Returns up to where rows were confirmed, when the engine has brought its first record and nothing of it is confirmed.
     * The engine makes a slot that is gone, at the log's end, and says nothing.
     */
    LogPosition begin() {
        LogPosition position = position();
        if (isAnother(position)) {
            lost();
        }
        prepared(null);
        return position;
    }

    /** Whether the slot is further than where it was prepared, although nobody has begun to read it since. */
    private boolean isAnother(LogPosition position) {
        return jdbc.sql("select coalesce(prepared_at_lsn < '0/0'::pg_lsn + ?::numeric, false) from outbox_slots"
                        + " where name = ?")
                .params(position.bytes(), name())
                .query(Boolean.class)
                .single();
    }

    private void prepared(@Nullable LogPosition position) {
        jdbc.sql("update outbox_slots set prepared_at_lsn = '0/0'::pg_lsn + ?::numeric where name = ?")
                .param(position == null ? null : position.bytes())
                .param(name())
                .update();
    }

    private void lost() {
        status.slotLost();
        LOG.error("replication slot was lost and made anew, its rows are sent from the table slot={}", name());
    }

    /** Returns up to where rows were confirmed; throws {@link IllegalStateException} without a slot. */
    LogPosition position() {
        return find().map(Found::position).orElseThrow(() -> new IllegalStateException("no slot " + name()));
    }

    /** Returns how many bytes of the log PostgreSQL keeps for the reader; 0 without a slot. */
    long retainedBytes() {
        return jdbc.sql("select pg_current_wal_lsn() - restart_lsn from pg_replication_slots where slot_name = ?")
                .param(name())
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    private Optional<Found> find() {
        return jdbc.sql("""
                        select (confirmed_flush_lsn - '0/0'::pg_lsn)::bigint as position, active_pid,
                            coalesce(wal_status, 'lost') <> 'lost' as usable
                        from pg_replication_slots where slot_name = ?""")
                .param(name())
                .query((row, _) -> new Found(
                        new LogPosition(row.getLong("position")),
                        row.getBoolean("usable"),
                        row.getObject("active_pid") == null ? null : row.getLong("active_pid")))
                .optional();
    }

    private void publish() {
        boolean there = jdbc.sql("select exists (select 1 from pg_publication where pubname = ?)")
                .param(PUBLICATION)
                .query(Boolean.class)
                .single();
        if (!there) {
            jdbc.sql("create publication " + PUBLICATION + " for table outbox (seq, topic, key, headers, body),"
                            + " outbox_heartbeats with (publish = 'insert')")
                    .update();
        }
    }

    private void make(boolean unusable) {
        if (unusable) {
            jdbc.sql("select pg_drop_replication_slot(?)::text")
                    .param(name())
                    .query(String.class)
                    .single();
        }
        jdbc.sql("select pg_create_logical_replication_slot(?, 'pgoutput')::text")
                .param(name())
                .query(String.class)
                .single();
        LOG.info("replication slot made slot={}", name());
    }

    /** A node that stood still may read on although it has lost the right to. Who drops the slot is left alone. */
    private void free(Found slot) {
        if (slot.reader() == null) {
            return;
        }
        boolean ended = !jdbc.sql("select pg_terminate_backend(pid, ?) from pg_stat_activity"
                        + " where pid = ? and backend_type = 'walsender'")
                .params(STALE_READER_MILLIS, slot.reader())
                .query(Boolean.class)
                .list()
                .isEmpty();
        if (ended) {
            LOG.warn("ended a reader that no longer may slot={} process={}", name(), slot.reader());
        }
    }
}

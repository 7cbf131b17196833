package io.realticket.commandapi.store;

import io.realticket.commandapi.message.Aggregate;
import io.realticket.commandapi.operator.Act;
import io.realticket.commandapi.operator.Action;
import io.realticket.commandapi.operator.AdminActions;
import io.realticket.commandapi.operator.Deed;
import io.realticket.commandapi.operator.Recorded;
import io.realticket.commandapi.operator.RecordedAction;
import io.realticket.contracts.id.ActorId;
import io.realticket.contracts.id.CommandId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What operators did, in the table {@code admin_actions}, which takes no changes. Thread-safe. */
final class StoredAdminActions implements AdminActions {
    private final JdbcClient jdbc;

    StoredAdminActions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Recorded record(Act act) {
        int added = jdbc.sql("""
                        insert into admin_actions
                            (command_id, actor, action, subject_kind, subject_id, reason, fingerprint)
                        values (:id, :actor, :action, :kind, :subject, :reason, :fingerprint)
                        on conflict (command_id) do nothing""")
                .param("id", act.deed().id().value())
                .param("actor", act.deed().actor().value())
                .param("action", act.action().name())
                .param("kind", act.subject().kind().name())
                .param("subject", act.subject().id())
                .param("reason", act.deed().reason())
                .param("fingerprint", act.fingerprint())
                .update();
        return added == 1 ? new Recorded.First() : before(act);
    }

    private Recorded before(Act act) {
        return jdbc.sql("select subject_kind, subject_id, action, fingerprint from admin_actions where command_id = ?")
                .param(act.deed().id().value())
                .query((row, _) -> row.getString("fingerprint").equals(act.fingerprint())
                                && row.getString("action").equals(act.action().name())
                        ? new Recorded.Again(subject(row))
                        : new Recorded.Different())
                .single();
    }

    @Override
    public List<RecordedAction> list(@Nullable UUID subject, @Nullable Long after, int max) {
        return jdbc.sql("""
                        select number, command_id, actor, action, subject_kind, subject_id, reason, at
                        from admin_actions
                        where (:subject::uuid is null or subject_id = :subject::uuid) and number < :after
                        order by number desc limit :max""")
                .param("subject", subject)
                .param("after", after == null ? Long.MAX_VALUE : after)
                .param("max", max)
                .query((row, _) -> action(row))
                .list();
    }

    private static RecordedAction action(ResultSet row) throws SQLException {
        Deed deed = new Deed(
                new CommandId(row.getObject("command_id", UUID.class)),
                new ActorId(row.getString("actor")),
                row.getString("reason"));
        return new RecordedAction(
                row.getLong("number"),
                deed,
                Action.valueOf(row.getString("action")),
                subject(row),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }

    private static Aggregate subject(ResultSet row) throws SQLException {
        return new Aggregate(
                Aggregate.Kind.valueOf(row.getString("subject_kind")), row.getObject("subject_id", UUID.class));
    }
}

package io.realticket.commandapi.store;

import io.realticket.commandapi.catalog.Written;
import io.realticket.commandapi.operator.Act;
import io.realticket.commandapi.operator.AdminActions;
import io.realticket.commandapi.operator.Recorded;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionOperations;

/** An operator's change and its record, in one transaction: both or neither. Thread-safe. */
final class Writing {
    private final AdminActions actions;
    private final TransactionOperations transactions;

    Writing(AdminActions actions, TransactionOperations transactions) {
        this.actions = actions;
        this.transactions = transactions;
    }

    /** Writes down {@code act} and makes {@code change}, unless that was done before or something else has the id. */
    Written once(Act act, Supplier<Written> change) {
        return Objects.requireNonNull(transactions.execute(status -> {
            Written written = switch (actions.record(act)) {
                case Recorded.First() -> change.get();
                case Recorded.Again(var subject) -> new Written.Done(subject.id());
                case Recorded.Different() -> new Written.KeyReused();
            };
            if (!(written instanceof Written.Done)) {
                // What was not done is not told of, and may be asked for again.
                status.setRollbackOnly();
            }
            return written;
        }));
    }
}

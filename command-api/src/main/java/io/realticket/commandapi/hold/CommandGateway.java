package io.realticket.commandapi.hold;

import io.realticket.contracts.id.BuyerId;
import io.realticket.contracts.id.CommandId;
import io.realticket.contracts.seat.SeatCommand;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Carries commands to the decider and brings back its replies. Thread-safe. */
public interface CommandGateway {
    /** Sends {@code command} and returns its answer; blocks no longer than the bounds of sending and answering. */
    Answer ask(SeatCommand command);

    /**
     * Returns the answer to {@code command}, which {@code carry} has somebody else send, or nothing if {@code carry} says
     * that nobody will; blocks no longer than {@code carry} and the bound of answering. Any answer to the command's id is
     * taken for it.
     */
    Optional<Answer> askThrough(SeatCommand command, BooleanSupplier carry);

    /** Returns what became of {@code command}; empty if it is not known to be one of {@code buyer}'s. */
    Optional<Outcome> outcome(CommandId command, BuyerId buyer);
}

package io.realticket.commandapi.catalog;

import io.realticket.commandapi.operator.Act;
import io.realticket.contracts.id.ProgramId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where operators change programs. Each change is one transaction, with what the topics are told of it. Thread-safe. */
public interface ProgramDesk {
    /** Returns a program as it is now, archived or not; empty if there is none with {@code id}. */
    Optional<ProgramEdition> program(ProgramId id);

    /**
     * Returns a page of the programs, latest first. Two statements.
     *
     * @param archived whether the archived ones or the others are wanted; null for all
     */
    Editions<ProgramEdition> programs(@Nullable Boolean archived, Editions.Page page);

    /** Adds {@code program}. */
    Written add(Act act, Program program);

    /**
     * Gives a program other texts.
     *
     * @param version that the operator saw
     */
    Written change(Act act, Program program, long version);

    /**
     * Takes a program off the lists, or puts it back.
     *
     * @param version that the operator saw
     */
    Written archive(Act act, ProgramId id, boolean archived, long version);
}

package io.realticket.commandapi.store;

import io.realticket.commandapi.catalog.Program;
import io.realticket.commandapi.catalog.ProgramEdition;
import io.realticket.contracts.id.ProgramId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code programs}. */
@Entity
@Table(name = "programs")
class ProgramRow {
    @Id
    private UUID id;

    private String title;
    private String description;
    private @Nullable String posterUrl;
    private int version;
    private @Nullable Instant archivedAt;

    /** For JPA. */
    protected ProgramRow() {}

    ProgramRow(Program program) {
        this.id = program.id().value();
        this.title = program.title();
        this.description = program.description();
        this.posterUrl = program.posterUrl();
        this.version = 1;
    }

    void change(Program program) {
        this.title = program.title();
        this.description = program.description();
        this.posterUrl = program.posterUrl();
        this.version++;
    }

    /** One that is archived already keeps its time. */
    void archive(boolean archived, Instant now) {
        this.archivedAt = archived ? Objects.requireNonNullElse(archivedAt, now) : null;
        this.version++;
    }

    ProgramEdition edition() {
        return new ProgramEdition(program(), version, archivedAt);
    }

    Program program() {
        return new Program(new ProgramId(id), title, description, posterUrl);
    }
}

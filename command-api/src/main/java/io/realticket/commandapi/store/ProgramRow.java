package io.realticket.commandapi.store;

import io.realticket.commandapi.catalog.Program;
import io.realticket.contracts.id.ProgramId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
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

    /** For JPA. */
    protected ProgramRow() {}

    ProgramRow(Program program) {
        this.id = program.id().value();
        this.title = program.title();
        this.description = program.description();
        this.posterUrl = program.posterUrl();
    }

    Program program() {
        return new Program(new ProgramId(id), title, description, posterUrl);
    }
}

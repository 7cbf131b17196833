package io.realticket.commandapi.http.admin;

import io.realticket.commandapi.catalog.Editions;
import io.realticket.commandapi.catalog.Program;
import io.realticket.commandapi.catalog.ProgramDesk;
import io.realticket.commandapi.catalog.ProgramEdition;
import io.realticket.commandapi.hold.IdempotencyKey;
import io.realticket.commandapi.http.problem.Problem;
import io.realticket.commandapi.http.problem.ProblemType;
import io.realticket.commandapi.message.Aggregate;
import io.realticket.commandapi.operator.Action;
import io.realticket.contracts.id.BuyerId;
import io.realticket.contracts.id.ProgramId;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Programs as operators write them. */
@RestController
@RequestMapping("/api/admin/programs")
class ProgramAdminController {
    private final ProgramDesk desk;
    private final Acts acts;
    private final Supplier<UUID> newIds;

    ProgramAdminController(ProgramDesk desk, Acts acts, Supplier<UUID> newIds) {
        this.desk = desk;
        this.acts = acts;
        this.newIds = newIds;
    }

    /**
     * Whether a program is to be listed.
     *
     * @param archived false to list it again
     * @param version that the operator saw
     */
    record ArchiveRequest(
            @Nullable Boolean archived,
            @Nullable Long version,
            @Nullable String reason) {}

    /** A program with its version. */
    record AdminProgramView(
            ProgramId id,
            long version,
            String title,
            String description,
            @Nullable String posterUrl,
            @Nullable Instant archivedAt) {
        static AdminProgramView of(ProgramEdition edition) {
            Program program = edition.program();
            return new AdminProgramView(
                    program.id(),
                    edition.version(),
                    program.title(),
                    program.description(),
                    program.posterUrl(),
                    edition.archivedAt());
        }
    }

    @GetMapping
    AdminPage<AdminProgramView> programs(
            @RequestParam(required = false) @Nullable Boolean archived,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = PageQuery.SIZE_DEFAULT) int size) {
        Editions<ProgramEdition> found = desk.programs(archived, PageQuery.checked(page, size));
        return new AdminPage<>(found.items().stream().map(AdminProgramView::of).toList(), page, size, found.total());
    }

    @GetMapping("/{id}")
    AdminProgramView program(@PathVariable ProgramId id) {
        return desk.program(id)
                .map(AdminProgramView::of)
                .orElseThrow(() -> Problem.of(ProblemType.UNKNOWN_PROGRAM, "The catalog has no program " + id + ".")
                        .exception());
    }

    @PostMapping
    ResponseEntity<AdminProgramView> create(BuyerId operator, IdempotencyKey key, @RequestBody ProgramRequest request) {
        ProgramId id = new ProgramId(newIds.get());
        Fields fields = new Fields();
        Program program = request.program(id, fields);
        String reason = fields.reason(request.reason());
        fields.throwIfAny();
        UUID done = WrittenAnswers.done(desk.add(
                acts.ofNew(Acts.deed(operator, key, reason), Action.CREATE_PROGRAM, Aggregate.of(id), request),
                program));
        return ResponseEntity.created(URI.create("/api/admin/programs/" + done)).body(program(new ProgramId(done)));
    }

    @PutMapping("/{id}")
    AdminProgramView change(
            @PathVariable ProgramId id, BuyerId operator, IdempotencyKey key, @RequestBody ProgramRequest request) {
        Fields fields = new Fields();
        Program program = request.program(id, fields);
        long version = fields.version(request.version());
        String reason = fields.reason(request.reason());
        fields.throwIfAny();
        WrittenAnswers.done(desk.change(
                acts.of(Acts.deed(operator, key, reason), Action.CHANGE_PROGRAM, Aggregate.of(id), request),
                program,
                version));
        return program(id);
    }

    @PutMapping("/{id}/archived")
    AdminProgramView archive(
            @PathVariable ProgramId id, BuyerId operator, IdempotencyKey key, @RequestBody ArchiveRequest request) {
        Fields fields = new Fields();
        fields.check(request.archived() != null, "archived", "must be true or false");
        long version = fields.version(request.version());
        String reason = fields.reason(request.reason());
        fields.throwIfAny();
        boolean archived = Boolean.TRUE.equals(request.archived());
        Action action = archived ? Action.ARCHIVE_PROGRAM : Action.RESTORE_PROGRAM;
        WrittenAnswers.done(desk.archive(
                acts.of(Acts.deed(operator, key, reason), action, Aggregate.of(id), request), id, archived, version));
        return program(id);
    }
}

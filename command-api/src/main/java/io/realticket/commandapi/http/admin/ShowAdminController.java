package io.realticket.commandapi.http.admin;

import io.realticket.commandapi.catalog.NewCatalog.NewShow;
import io.realticket.commandapi.catalog.SaleTerms;
import io.realticket.commandapi.catalog.ShowDesk;
import io.realticket.commandapi.catalog.ShowEdition;
import io.realticket.commandapi.catalog.ShowTimes;
import io.realticket.commandapi.hold.IdempotencyKey;
import io.realticket.commandapi.message.Aggregate;
import io.realticket.commandapi.operator.Act;
import io.realticket.commandapi.operator.Action;
import io.realticket.contracts.id.BuyerId;
import io.realticket.contracts.id.PlaceId;
import io.realticket.contracts.id.ProgramId;
import io.realticket.contracts.id.ShowId;
import io.realticket.contracts.queue.QueueCommand;
import java.net.URI;
import java.util.Objects;
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
import org.springframework.web.bind.annotation.RestController;

/** Shows as operators write them. */
@RestController
@RequestMapping("/api/admin/shows")
class ShowAdminController {
    private static final int CAPACITY_MAX = QueueCommand.SetCapacity.CAPACITY_MAX;

    private final AdminShows shows;
    private final ShowDesk desk;
    private final LayoutPrices prices;
    private final Acts acts;
    private final Supplier<UUID> newIds;

    ShowAdminController(AdminShows shows, ShowDesk desk, LayoutPrices prices, Acts acts, Supplier<UUID> newIds) {
        this.shows = shows;
        this.desk = desk;
        this.prices = prices;
        this.acts = acts;
        this.newIds = newIds;
    }

    /**
     * How many may shop at the same time.
     *
     * @param version that the operator saw
     */
    record CapacityRequest(
            @Nullable Integer capacity,
            @Nullable Long version,
            @Nullable String reason) {}

    @GetMapping("/{id}")
    AdminShowView show(@PathVariable ShowId id) {
        return shows.view(id);
    }

    @PostMapping
    ResponseEntity<AdminShowView> create(BuyerId operator, IdempotencyKey key, @RequestBody ShowRequest request) {
        Fields fields = new Fields();
        ProgramId program = fields.parsed("programId", request.programId(), ProgramId::of, "must be a UUID");
        PlaceId place = fields.parsed("placeId", request.placeId(), PlaceId::of, "must be a UUID");
        ShowTimes times = request.times(fields);
        SaleTerms terms = request.terms(fields);
        int capacity = fields.number(
                "capacity",
                Objects.requireNonNullElse(request.capacity(), ShowEdition.CAPACITY_DEFAULT),
                1,
                CAPACITY_MAX);
        String reason = fields.reason(request.reason());
        fields.throwIfAny();
        if (program == null || place == null || terms == null) {
            throw new IllegalStateException("a fault that nobody noted");
        }
        int layoutVersion = prices.check(place, request.layoutVersion(), terms);
        ShowId id = new ShowId(newIds.get());
        Act act = acts.ofNew(Acts.deed(operator, key, reason), Action.CREATE_SHOW, Aggregate.of(id), request);
        boolean demo = Boolean.TRUE.equals(request.demo());
        UUID done = WrittenAnswers.done(
                desk.add(act, program, new NewShow(id, place, times, terms, capacity, demo, false), layoutVersion));
        return ResponseEntity.created(URI.create("/api/admin/shows/" + done)).body(show(new ShowId(done)));
    }

    @PutMapping("/{id}")
    AdminShowView change(
            @PathVariable ShowId id, BuyerId operator, IdempotencyKey key, @RequestBody ShowRequest request) {
        ShowEdition now = shows.require(id);
        Fields fields = new Fields();
        ShowTimes times = request.times(fields);
        SaleTerms terms = request.terms(fields);
        long version = fields.version(request.version());
        fields.check(
                request.capacity() == null || request.capacity() == now.capacity(),
                "capacity",
                "must be changed by its own address");
        String reason = fields.reason(request.reason());
        fields.throwIfAny();
        if (terms == null) {
            throw new IllegalStateException("a fault that nobody noted");
        }
        SameShow.require(now, request);
        prices.check(now.onSale().show().place().id(), now.onSale().layoutVersion(), terms);
        Act act = acts.of(Acts.deed(operator, key, reason), Action.CHANGE_SHOW, Aggregate.of(id), request);
        boolean demo = Objects.requireNonNullElse(request.demo(), now.demo());
        WrittenAnswers.done(desk.change(act, new ShowDesk.Change(id, times, terms, demo, version)));
        return show(id);
    }

    @PutMapping("/{id}/capacity")
    AdminShowView capacity(
            @PathVariable ShowId id, BuyerId operator, IdempotencyKey key, @RequestBody CapacityRequest request) {
        Fields fields = new Fields();
        int capacity = fields.number("capacity", request.capacity(), 1, CAPACITY_MAX);
        long version = fields.version(request.version());
        String reason = fields.reason(request.reason());
        fields.throwIfAny();
        Act act = acts.of(Acts.deed(operator, key, reason), Action.SET_CAPACITY, Aggregate.of(id), request);
        WrittenAnswers.done(desk.setCapacity(act, id, capacity, version));
        return show(id);
    }
}

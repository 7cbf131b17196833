package io.realticket.commandapi.http.admin;

import io.realticket.commandapi.catalog.Editions;
import io.realticket.commandapi.catalog.NewCatalog.NewPlace;
import io.realticket.commandapi.catalog.PlaceDesk;
import io.realticket.commandapi.catalog.PlaceEdition;
import io.realticket.commandapi.catalog.PlaceFormat;
import io.realticket.commandapi.hold.IdempotencyKey;
import io.realticket.commandapi.http.problem.Problem;
import io.realticket.commandapi.http.problem.ProblemType;
import io.realticket.commandapi.operator.Action;
import io.realticket.contracts.id.BuyerId;
import io.realticket.contracts.id.PlaceId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Places and layouts, which come and leave as files. */
@RestController
@RequestMapping("/api/admin/places")
class PlaceAdminController {
    private final PlaceDesk desk;
    private final PlaceFormat format;
    private final PlaceImport imports;
    private final Supplier<UUID> newIds;

    PlaceAdminController(PlaceDesk desk, PlaceFormat format, PlaceImport imports, Supplier<UUID> newIds) {
        this.desk = desk;
        this.format = format;
        this.imports = imports;
        this.newIds = newIds;
    }

    /** A place with its newest layout. */
    record AdminPlaceView(
            PlaceId id, long version, String name, String address, String zone, int layoutVersion, int seats) {
        static AdminPlaceView of(PlaceEdition edition) {
            return new AdminPlaceView(
                    edition.place().id(),
                    edition.version(),
                    edition.place().name(),
                    edition.address(),
                    edition.place().zone().getId(),
                    edition.layoutVersion(),
                    edition.seats());
        }
    }

    @GetMapping
    AdminPage<AdminPlaceView> places(
            @RequestParam(defaultValue = "1") int page, @RequestParam(defaultValue = PageQuery.SIZE_DEFAULT) int size) {
        Editions<PlaceEdition> found = desk.places(PageQuery.checked(page, size));
        return new AdminPage<>(found.items().stream().map(AdminPlaceView::of).toList(), page, size, found.total());
    }

    /** The file of a place; without a version, of its newest layout. */
    @GetMapping("/{id}")
    void export(@PathVariable PlaceId id, @RequestParam(defaultValue = "0") int version, HttpServletResponse response)
            throws IOException {
        int wanted = version == 0 ? require(id).layoutVersion() : version;
        NewPlace place = desk.drawn(id, wanted).orElseThrow(() -> unknown(id).exception());
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        format.write(place, response.getOutputStream());
    }

    /** Takes the file of a place, of up to 100 000 seats, piece by piece. */
    @PostMapping
    ResponseEntity<AdminPlaceView> add(
            BuyerId operator,
            IdempotencyKey key,
            @RequestParam(defaultValue = "") String reason,
            HttpServletRequest request)
            throws IOException {
        PlaceId id = new PlaceId(newIds.get());
        PlaceImport.Read read = imports.read(request, id);
        UUID done = WrittenAnswers.done(
                desk.add(read.act(Acts.deed(operator, key, checked(reason)), Action.IMPORT_PLACE), read.place()));
        return created(new PlaceId(done));
    }

    /** Takes a file as the next layout of a place, whose name, address and time zone stay as they are. */
    @PostMapping("/{id}/layouts")
    ResponseEntity<AdminPlaceView> addLayout(
            @PathVariable PlaceId id,
            BuyerId operator,
            IdempotencyKey key,
            @RequestParam(defaultValue = "") String reason,
            HttpServletRequest request)
            throws IOException {
        require(id);
        PlaceImport.Read read = imports.read(request, id);
        WrittenAnswers.done(desk.addLayout(
                read.act(Acts.deed(operator, key, checked(reason)), Action.IMPORT_LAYOUT),
                id,
                read.place().layout()));
        return created(id);
    }

    private ResponseEntity<AdminPlaceView> created(PlaceId id) {
        return ResponseEntity.created(URI.create("/api/admin/places/" + id)).body(AdminPlaceView.of(require(id)));
    }

    private static String checked(String reason) {
        Fields fields = new Fields();
        String given = fields.reason(reason);
        fields.throwIfAny();
        return given;
    }

    private PlaceEdition require(PlaceId id) {
        return desk.place(id).orElseThrow(() -> unknown(id).exception());
    }

    private static Problem unknown(PlaceId id) {
        return Problem.of(ProblemType.UNKNOWN_PLACE, "There is no place " + id + ", or no such layout of it.");
    }
}

package io.realticket.commandapi.imports;

import io.realticket.commandapi.catalog.CatalogWriter;
import io.realticket.commandapi.catalog.NewCatalog;
import io.realticket.commandapi.catalog.NewCatalog.NewPlace;
import io.realticket.contracts.id.PlaceId;
import io.realticket.contracts.json.JsonForm;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Fills a catalog that is empty with the demo's places, programs and shows: all of them or nothing. */
public final class CatalogSeed {
    private static final Logger LOG = LoggerFactory.getLogger(CatalogSeed.class);
    private static final String FOLDER = "/demo/";
    private static final String CATALOG = "catalog.json";

    private final CatalogWriter writer;
    private final Clock clock;
    private final Supplier<UUID> newIds;

    /** @param newIds makes UUIDv7s */
    public CatalogSeed(CatalogWriter writer, Clock clock, Supplier<UUID> newIds) {
        this.writer = writer;
        this.clock = clock;
        this.newIds = newIds;
    }

    /** Imports the demo if nothing was ever added, and throws if the demo's files are wrong. */
    public void sow() {
        if (!writer.isEmpty()) {
            return;
        }
        NewCatalog demo = demo();
        if (writer.addIfEmpty(demo)) {
            LOG.info(
                    "demo catalog imported places={} programs={}",
                    demo.places().size(),
                    demo.programs().size());
        }
    }

    private NewCatalog demo() {
        DemoCatalog demo = JsonForm.of(DemoCatalog.class).read(bytes(CATALOG));
        Map<String, NewPlace> places = new HashMap<>();
        demo.places().forEach((name, file) -> places.put(name, place(file)));
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        return new NewCatalog(
                List.copyOf(places.values()),
                demo.programs().stream()
                        .map(program -> program.at(now, places, newIds))
                        .toList());
    }

    private NewPlace place(String file) {
        try (InputStream in = open(file)) {
            return PlaceReader.read(file, in, new PlaceId(newIds.get()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(String file) {
        try (InputStream in = open(file)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String file) {
        InputStream in = CatalogSeed.class.getResourceAsStream(FOLDER + file);
        if (in == null) {
            throw new IllegalStateException("the demo has no file " + file);
        }
        return in;
    }
}

package io.realticket.commandapi.imports;

import io.realticket.commandapi.catalog.NewCatalog.NewPlace;
import io.realticket.commandapi.catalog.PlaceFormat;
import io.realticket.contracts.id.PlaceId;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** Places in the predecessor's format. Thread-safe. */
public final class PlaceFiles implements PlaceFormat {
    private static final String SOURCE = "the place";

    @Override
    public NewPlace read(InputStream in, PlaceId id) throws IOException {
        try {
            return PlaceReader.read(SOURCE, in, id);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    @Override
    public void write(NewPlace place, OutputStream out) throws IOException {
        try {
            PlaceWriter.write(place, out);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}

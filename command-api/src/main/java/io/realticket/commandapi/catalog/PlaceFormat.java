package io.realticket.commandapi.catalog;

import io.realticket.commandapi.catalog.NewCatalog.NewPlace;
import io.realticket.contracts.id.PlaceId;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** The form in which places come as files and leave as files. What was written is read as the same place again. */
public interface PlaceFormat {
    /**
     * Returns the place that {@code in} describes, or throws {@link ImportException} naming everything wrong with it. Reads
     * to the end, piece by piece: a place of any accepted size needs memory for its bitmaps only.
     *
     * @param id what the place will be called
     */
    NewPlace read(InputStream in, PlaceId id) throws IOException;

    /** Writes {@code place} to {@code out}, piece by piece. */
    void write(NewPlace place, OutputStream out) throws IOException;
}

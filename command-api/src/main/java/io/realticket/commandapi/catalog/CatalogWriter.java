package io.realticket.commandapi.catalog;

/** Changes the catalog. Each call is one transaction. */
public interface CatalogWriter {
    /** Whether nothing was ever added. */
    boolean isEmpty();

    /** Adds {@code catalog} if nothing was ever added, whoever else tries at the same time; returns whether it did. */
    boolean addIfEmpty(NewCatalog catalog);
}

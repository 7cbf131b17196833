package io.realticket.commandapi.store;

import io.realticket.commandapi.catalog.PlaceEdition;
import io.realticket.commandapi.catalog.ShowEdition;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The statements of the catalog. Each method is one, whatever the size of its result. */
interface CatalogRows extends Repository<ShowRow, UUID> {
    /** A layout with one of its sections. */
    record LayoutLine(LayoutRow layout, SectionRow section) {}

    /** A show with the size of its place. */
    record ShowLine(ShowRow show, int seats) {
        ShowEdition edition() {
            return show.edition(seats);
        }
    }

    @Query("select program from ProgramRow program where program.id = :id")
    Optional<ProgramRow> program(UUID id);

    @Query("""
            select new io.realticket.commandapi.store.CatalogRows$ShowLine(show, layout.seats)
            from ShowRow show join fetch show.place join LayoutRow layout
                on layout.key.placeId = show.placeId and layout.key.version = show.layoutVersion
            where show.program.id = :program order by show.startsAt, show.id""")
    List<ShowLine> shows(UUID program);

    @Query("""
            select new io.realticket.commandapi.store.CatalogRows$ShowLine(show, layout.seats)
            from ShowRow show join fetch show.place join fetch show.program join LayoutRow layout
                on layout.key.placeId = show.placeId and layout.key.version = show.layoutVersion
            where show.id = :id""")
    Optional<ShowLine> show(UUID id);

    @Query("""
            select new io.realticket.commandapi.store.CatalogRows$ShowLine(show, layout.seats)
            from ShowRow show join fetch show.place join fetch show.program join LayoutRow layout
                on layout.key.placeId = show.placeId and layout.key.version = show.layoutVersion
            where show.id in :ids""")
    List<ShowLine> shows(Collection<UUID> ids);

    @Query("""
            select new io.realticket.commandapi.store.CatalogRows$LayoutLine(layout, section)
            from LayoutRow layout join SectionRow section
                on section.key.placeId = layout.key.placeId and section.key.layoutVersion = layout.key.version
            where layout.key = :key order by section.key.ordinal""")
    List<LayoutLine> layout(LayoutKey key);

    /** A place with its newest layout. */
    record PlaceLine(PlaceRow place, LayoutRow layout) {
        PlaceEdition edition() {
            return place.edition(layout);
        }
    }

    @Query("""
            select new io.realticket.commandapi.store.CatalogRows$PlaceLine(place, layout)
            from PlaceRow place join LayoutRow layout on layout.key.placeId = place.id
            where place.id = :id order by layout.key.version desc limit 1""")
    Optional<PlaceLine> place(UUID id);

    @Query("""
            select new io.realticket.commandapi.store.CatalogRows$PlaceLine(place, layout)
            from PlaceRow place join LayoutRow layout on layout.key.placeId = place.id
            where layout.key.version = (
                select max(other.key.version) from LayoutRow other where other.key.placeId = place.id)
            order by place.id desc limit :size offset :skipped""")
    List<PlaceLine> places(int size, int skipped);

    @Query("select count(place) from PlaceRow place")
    long countPlaces();

    @Query("select coalesce(max(layout.key.version), 0) from LayoutRow layout where layout.key.placeId = :place")
    int newestLayout(UUID place);

    /** Locks the program of the show with {@code id}, if there is one, and returns its id. */
    @Query(
            value = "select id from programs where id = (select program_id from shows where id = :id) for update",
            nativeQuery = true)
    Optional<UUID> lockedProgramOf(UUID id);

    @Query(
            value = "select not exists (select 1 from programs) and not exists (select 1 from places)",
            nativeQuery = true)
    boolean isEmpty();

    @Modifying
    @Query(value = "call refresh_program(:id)", nativeQuery = true)
    void refreshProgram(UUID id);
}

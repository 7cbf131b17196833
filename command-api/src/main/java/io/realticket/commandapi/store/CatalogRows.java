package io.realticket.commandapi.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The statements of the catalog. Each method is one, whatever the size of its result. */
interface CatalogRows extends Repository<ShowRow, UUID> {
    /** A program with the numbers of its line. */
    record ProgramLine(
            ProgramRow program,
            long shows,
            @Nullable Instant firstShowAt,
            @Nullable Instant lastShowAt) {}

    /** A show with the size of its place. */
    record ShowLine(ShowRow show, int seats) {}

    @Query("""
            select new io.realticket.commandapi.store.CatalogRows$ProgramLine(
                program, count(show), min(show.startsAt), max(show.startsAt))
            from ProgramRow program left join ShowRow show on show.program = program
            group by program
            order by min(show.startsAt), program.id""")
    List<ProgramLine> programs(Limit limit);

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

    @Query("select layout from LayoutRow layout where layout.key = :key")
    Optional<LayoutRow> layout(LayoutKey key);

    @Query("""
            select section from SectionRow section
            where section.key.placeId = :place and section.key.layoutVersion = :version
            order by section.key.ordinal""")
    List<SectionRow> sections(UUID place, int version);

    @Query(
            value = "select not exists (select 1 from programs) and not exists (select 1 from places)",
            nativeQuery = true)
    boolean isEmpty();
}

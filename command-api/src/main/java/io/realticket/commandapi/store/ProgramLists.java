package io.realticket.commandapi.store;

import io.realticket.commandapi.catalog.Program;
import io.realticket.commandapi.catalog.ProgramOrder;
import io.realticket.commandapi.catalog.ProgramPage;
import io.realticket.commandapi.catalog.ProgramSearch;
import io.realticket.commandapi.catalog.ProgramSummary;
import io.realticket.contracts.id.ProgramId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Pages of programs, each by two statements: its lines, and how many there are in all. Thread-safe. */
final class ProgramLists {
    private static final String LISTED = " where archived_at is null";

    /** The grams find the few rows in question by their index; the words decide. */
    private static final String FOUND = LISTED + """
             and search_grams @> grams_of(search_form(:query))
            and not exists (
                select 1 from unnest(string_to_array(search_form(:query), ' ')) as word
                where position(word in search_text) = 0)""";

    private static final String LINES = "select id, title, left(description, "
            + ProgramSummary.DESCRIPTION_LENGTH_MAX
            + ") as description, poster_url, shows_count, first_show_at, last_show_at, sale_opens_at, sale_closes_at"
            + " from programs left join lateral (";

    /** Of the sales that are not over the one that opens first: if any is on, this one is. */
    private static final String SALE = """
            select opens_at as sale_opens_at, closes_at as sale_closes_at from shows
            where program_id = programs.id and closes_at > clock_timestamp() order by opens_at limit 1) sale on true""";

    private final JdbcClient jdbc;

    ProgramLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    ProgramPage page(ProgramSearch search) {
        String which = search.query().isBlank() ? LISTED : FOUND;
        List<ProgramSummary> lines = jdbc.sql(
                        LINES + SALE + which + orderedBy(search.order()) + " limit :size offset :from")
                .param("query", search.query())
                .param("size", search.size())
                .param("from", search.from())
                .query((row, number) -> line(row))
                .list();
        long total = jdbc.sql("select count(*) from programs" + which)
                .param("query", search.query())
                .query(Long.class)
                .single();
        return new ProgramPage(lines, total);
    }

    private static String orderedBy(ProgramOrder order) {
        return switch (order) {
            case FIRST_SHOW -> " order by first_show_at, id";
            case TITLE -> " order by title_key, id";
            // Ids begin with the time at which they were made.
            case NEWEST -> " order by id desc";
        };
    }

    private static ProgramSummary line(ResultSet row) throws SQLException {
        Program program = new Program(
                new ProgramId(row.getObject("id", UUID.class)),
                row.getString("title"),
                row.getString("description"),
                row.getString("poster_url"));
        return new ProgramSummary(
                program,
                row.getInt("shows_count"),
                instant(row, "first_show_at"),
                instant(row, "last_show_at"),
                instant(row, "sale_opens_at"),
                instant(row, "sale_closes_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}

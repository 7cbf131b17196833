package io.realticket.commandapi.http.admin;

import io.realticket.commandapi.catalog.Program;
import io.realticket.contracts.id.ProgramId;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * The texts of a program.
 *
 * @param posterUrl an image by HTTPS; null if there is none
 * @param version that the operator saw; of no account for a new program
 */
record ProgramRequest(
        @Nullable String title,
        @Nullable String description,
        @Nullable String posterUrl,
        @Nullable Long version,
        @Nullable String reason) {

    /** Returns the program, having noted in {@code fields} what is wrong with it. */
    Program program(ProgramId id, Fields fields) {
        String named = fields.line("title", title, 1, Program.TITLE_LENGTH_MAX);
        String described = fields.lines("description", description, Program.DESCRIPTION_LENGTH_MAX);
        fields.check(
                posterUrl == null || isImage(posterUrl),
                "posterUrl",
                "must begin with https:// and have at most " + Program.POSTER_URL_LENGTH_MAX + " characters");
        return new Program(id, named, described, posterUrl);
    }

    private static boolean isImage(String url) {
        try {
            URI uri = URI.create(url);
            return url.length() <= Program.POSTER_URL_LENGTH_MAX
                    && "https".equalsIgnoreCase(uri.getScheme())
                    && uri.getHost() != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}

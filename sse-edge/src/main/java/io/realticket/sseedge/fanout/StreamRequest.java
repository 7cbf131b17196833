package io.realticket.sseedge.fanout;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpUtil;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.QueryStringDecoder;
import io.realticket.contracts.id.SectionId;
import io.realticket.contracts.id.ShowId;
import io.realticket.sseedge.view.SectionFilter;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a client asks for.
 *
 * @param lastEventId the cursor it has, unread; null if none
 * @param pass what it shows as a pass, unread; null if nothing
 */
record StreamRequest(
        ShowId show,
        StreamSubject subject,
        @Nullable String lastEventId,
        ContentCoding coding,
        @Nullable String pass) {
    private static final Pattern PATH = Pattern.compile("/api/stream/shows/([^/]+)/(seats|queue)");
    private static final int PARAMETERS_MAX = 16;

    /** A request that cannot be served as it is. */
    static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;
        private final transient Problem problem;

        Refused(Problem problem) {
            super(problem.code(), null, false, false);
            this.problem = problem;
        }

        /** Returns what the client is told. */
        Problem problem() {
            return problem;
        }
    }

    /** Returns what {@code request} asks for. */
    static StreamRequest of(HttpRequest request, int sectionsMax) throws Refused {
        QueryStringDecoder uri = new QueryStringDecoder(request.uri(), true);
        Matcher path = PATH.matcher(decoded(uri));
        if (!path.matches()) {
            throw new Refused(Problem.notFound());
        }
        if (!request.method().equals(HttpMethod.GET)) {
            throw new Refused(Problem.methodNotAllowed());
        }
        if (!request.protocolVersion().equals(HttpVersion.HTTP_1_1)) {
            throw new Refused(Problem.versionNotSupported());
        }
        if (HttpUtil.isTransferEncodingChunked(request) || HttpUtil.getContentLength(request, 0L) > 0) {
            throw new Refused(Problem.contentTooLarge());
        }
        // A browser that comes again by itself sends the header, while the parameter still says where it began.
        String header = request.headers().get("Last-Event-ID");
        ShowId show = show(path.group(1));
        return new StreamRequest(
                show,
                path.group(2).equals("queue")
                        ? new StreamSubject.Line()
                        : new StreamSubject.Seats(filter(parameter(uri, "sections"), sectionsMax)),
                header != null ? header : parameter(uri, "last_event_id"),
                ContentCoding.of(request.headers().get(HttpHeaderNames.ACCEPT_ENCODING, "")),
                PassText.of(request.headers(), show));
    }

    private static String decoded(QueryStringDecoder uri) throws Refused {
        try {
            if (uri.parameters().size() > PARAMETERS_MAX) {
                throw new Refused(Problem.invalid("query", "must have at most " + PARAMETERS_MAX + " parameters"));
            }
            return uri.path();
        } catch (IllegalArgumentException e) {
            throw new Refused(Problem.invalid("query", "must be percent-encoded UTF-8"));
        }
    }

    private static @Nullable String parameter(QueryStringDecoder uri, String name) throws Refused {
        List<String> values = uri.parameters().getOrDefault(name, List.of());
        if (values.size() > 1) {
            throw new Refused(Problem.invalid(name, "must be given once"));
        }
        return values.isEmpty() ? null : values.getFirst();
    }

    private static ShowId show(String text) throws Refused {
        try {
            return ShowId.of(text);
        } catch (IllegalArgumentException e) {
            throw new Refused(Problem.unknownShow());
        }
    }

    private static SectionFilter filter(@Nullable String text, int sectionsMax) throws Refused {
        if (text == null) {
            return SectionFilter.All.ALL;
        }
        String[] names = text.isEmpty() ? new String[0] : text.split(",", sectionsMax + 1);
        if (names.length > sectionsMax) {
            throw new Refused(Problem.invalid("sections", "must be at most " + sectionsMax));
        }
        Set<SectionId> sections = new HashSet<>();
        for (String name : names) {
            try {
                sections.add(new SectionId(name));
            } catch (IllegalArgumentException e) {
                throw new Refused(Problem.invalid("sections", "must be section ids, separated by commas"));
            }
        }
        return new SectionFilter.Only(sections);
    }
}

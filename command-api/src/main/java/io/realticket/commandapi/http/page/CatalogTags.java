package io.realticket.commandapi.http.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/** Gives lists and details of the catalog an ETag by their bytes. A layout has one by its version. */
@Component
class CatalogTags extends ShallowEtagHeaderFilter {
    private static final Pattern TAGGED = Pattern.compile("/api/(programs|programs/[^/]+|shows/[^/]+)");

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("GET")
                || !TAGGED.matcher(request.getRequestURI()).matches();
    }
}

package dk.klar.host.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Set;

/** Tells a request that another site's page may have made the browser send. */
final class CrossSite {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> FORM_TYPES =
            Set.of("application/x-www-form-urlencoded", "multipart/form-data", "text/plain");

    private CrossSite() {
    }

    /** What Jira's REST refuses: a form-like body, or another origin, without X-Atlassian-Token: no-check. */
    static boolean isSuspect(HttpServletRequest request) {
        return !isReading(request) && !hasNoCheckHeader(request) && (isForm(request) || isOtherOrigin(request));
    }

    static boolean isReading(HttpServletRequest request) {
        return READING.contains(request.getMethod());
    }

    static boolean hasNoCheckHeader(HttpServletRequest request) {
        String header = request.getHeader("X-Atlassian-Token");
        return header != null && (header.equals("no-check") || header.equals("nocheck"));
    }

    private static boolean isForm(HttpServletRequest request) {
        String type = request.getContentType();
        return request.getMethod().equals("POST") && type != null
                && FORM_TYPES.contains(type.split(";")[0].trim().toLowerCase(Locale.ROOT));
    }

    private static boolean isOtherOrigin(HttpServletRequest request) {
        String origin = request.getHeader("Origin");
        return origin != null && !origin.equals(request.getScheme() + "://" + request.getHeader("Host"));
    }
}

package dk.klar.jira.calendar;

import com.atlassian.annotations.security.UnrestrictedAccess;
import dk.klar.domain.evidence.Fingerprint;
import dk.klar.jira.people.TextsOf;
import dk.klar.jira.view.Addresses;
import dk.klar.text.Texts;
import dk.klar.usecase.ReadCalendar;
import dk.klar.usecase.ReadCalendar.Calendar;
import dk.klar.usecase.port.Records.StoreUnavailable;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What calendar programs read, {@code /plugins/servlet/klar/calendar/<token>.ics}. They cannot log in: who has the address is let
 * in by it, to what its owner may see. An address that is not there looks like one that is no more.
 */
@UnrestrictedAccess
public class CalendarServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(CalendarServlet.class);
    /** Thirty-two bytes in Base64. */
    private static final Pattern FILE = Pattern.compile("/([\\w-]{43})\\.ics");

    private final transient ReadCalendar read;
    private final transient TextsOf textsOf;
    private final transient Addresses addresses;

    public CalendarServlet(ReadCalendar read, TextsOf textsOf, Addresses addresses) {
        this.read = read;
        this.textsOf = textsOf;
        this.addresses = addresses;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            Optional<Calendar> calendar = token(request).flatMap(read::of);
            Optional<Texts> texts = calendar.flatMap(each -> textsOf.user(each.owner()));
            if (texts.isPresent()) {
                show(new CalendarFile(texts.get(), addresses), calendar.get(), request, response);
            } else {
                plain(response, HttpServletResponse.SC_NOT_FOUND, "Not found");
            }
        } catch (StoreUnavailable e) {
            LOG.error("Klar's records cannot be reached for a calendar", e);
            plain(response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, "Not now");
        }
    }

    /** The same days have the same tag, whenever they are asked for. A program asks each time, so that an address that was taken back stops at once. */
    private void show(CalendarFile file, Calendar calendar, HttpServletRequest request, HttpServletResponse response) throws IOException {
        String tag = "W/\"" + Fingerprint.of(file.of(calendar, Instant.EPOCH)) + '"';
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", "private, no-cache");
        response.setHeader("X-Robots-Tag", "noindex");
        if (has(request.getHeader("If-None-Match"), tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType("text/calendar;charset=utf-8");
        response.setHeader("Content-Disposition", "inline; filename=klar.ics");
        response.getWriter().write(file.of(calendar, calendar.readAt()));
    }

    private static Optional<String> token(HttpServletRequest request) {
        Matcher path = FILE.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
        return path.matches() ? Optional.of(path.group(1)) : Optional.empty();
    }

    private static boolean has(String known, String tag) {
        return known != null && Arrays.stream(known.split(",")).map(String::strip).anyMatch(each -> each.equals("*") || each.equals(tag));
    }

    private static void plain(HttpServletResponse response, int status, String text) throws IOException {
        response.setStatus(status);
        response.setContentType("text/plain;charset=utf-8");
        response.setHeader("Cache-Control", "private, no-store");
        response.getWriter().write(text);
    }
}

package dk.klar.host.http;

import com.atlassian.jira.web.ExecutingHttpRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** The request that this thread answers. */
public final class CurrentRequest {

    public Optional<HttpServletRequest> get() {
        return Optional.ofNullable(ExecutingHttpRequest.get());
    }

    void set(HttpServletRequest current) {
        ExecutingHttpRequest.set(current);
    }

    void clear() {
        ExecutingHttpRequest.clear();
    }
}

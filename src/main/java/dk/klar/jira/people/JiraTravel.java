package dk.klar.jira.people;

import com.atlassian.jira.web.ExecutingHttpRequest;
import dk.klar.domain.evidence.Road;
import dk.klar.usecase.port.Travel;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;

/** Tells the road by the address of the request that Jira is answering. */
public final class JiraTravel implements Travel {
    @Override
    public Road road() {
        HttpServletRequest request = ExecutingHttpRequest.get();
        return request == null ? Road.NO_REQUEST : of(request.getRequestURI().substring(request.getContextPath().length()));
    }

    /** @param path without Jira's context path */
    static Road of(String path) {
        if (path.startsWith("/rest/")) {
            return Road.REST;
        }
        return path.toLowerCase(Locale.ROOT).contains("/bulk") ? Road.BULK : Road.SCREEN;
    }
}

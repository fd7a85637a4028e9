package dk.klar.host.http;

import com.atlassian.jira.security.xsrf.XsrfTokenGenerator;
import jakarta.servlet.http.HttpServletRequest;

/** Jira's service for the token that forms send back. */
public final class SessionXsrfTokens implements XsrfTokenGenerator {

    private final JettyHttp http;

    public SessionXsrfTokens(JettyHttp http) {
        this.http = http;
    }

    @Override
    public String generateToken(HttpServletRequest request) {
        return http.xsrfToken(request);
    }

    @Override
    public boolean validateToken(HttpServletRequest request, String token) {
        return http.isXsrfToken(request, token);
    }
}

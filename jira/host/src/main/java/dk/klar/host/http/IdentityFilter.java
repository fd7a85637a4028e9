package dk.klar.host.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Supplier;

/** Finds out who asks: by session; for REST also by password (Basic) or personal access token (Bearer). */
final class IdentityFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private final transient Sessions sessions;
    private final transient Supplier<Accounts> accounts;
    private final transient CurrentUser currentUser;
    private final transient CurrentRequest currentRequest;
    private final transient Runnable afterwards;

    IdentityFilter(Sessions sessions, Supplier<Accounts> accounts, CurrentUser currentUser,
                   CurrentRequest currentRequest, Runnable afterwards) {
        this.sessions = sessions;
        this.accounts = accounts;
        this.currentUser = currentUser;
        this.currentRequest = currentRequest;
        this.afterwards = afterwards;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String authorization = request.getHeader("Authorization");
        boolean byHeader = authorization != null && request.getServletPath().startsWith("/rest");
        Optional<String> user = byHeader ? byHeader(authorization) : sessions.user(request);
        if (byHeader && user.isEmpty()) {
            Json.error(response, HttpServletResponse.SC_UNAUTHORIZED,
                    "Client must be authenticated to access this resource.");
            return;
        }
        if (request.getCharacterEncoding() == null) {
            request.setCharacterEncoding("UTF-8");
        }
        try {
            user.ifPresent(currentUser::set);
            currentRequest.set(request);
            chain.doFilter(request, response);
        } finally {
            currentUser.clear();
            currentRequest.clear();
            afterwards.run();
        }
    }

    private Optional<String> byHeader(String authorization) {
        if (authorization.startsWith("Bearer ")) {
            return accounts.get().byToken(authorization.substring("Bearer ".length()).trim());
        }
        if (authorization.startsWith("Basic ")) {
            return byPassword(authorization.substring("Basic ".length()).trim());
        }
        return Optional.empty();
    }

    private Optional<String> byPassword(String encoded) {
        try {
            String decoded = new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
            int colon = decoded.indexOf(':');
            return colon < 0 ? Optional.empty()
                    : accounts.get().byPassword(decoded.substring(0, colon), decoded.substring(colon + 1));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}

package dk.klar.host.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Before a page of the host: a login where it needs one, the form's token where it changes something. */
final class PageGuard extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private final transient Sessions sessions;
    private final Http.Access access;

    PageGuard(Sessions sessions, Http.Access access) {
        this.sessions = sessions;
        this.access = access;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (access == Http.Access.LOGGED_IN && sessions.user(request).isEmpty()) {
            response.sendRedirect(request.getContextPath() + loginPath(request));
        } else if (!CrossSite.isReading(request) && !CrossSite.hasNoCheckHeader(request) && !isLogin(request)
                && !sessions.isToken(request, request.getParameter("atl_token"))) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN, "XSRF check failed");
        } else {
            chain.doFilter(request, response);
        }
    }

    /** The password itself is what a forger does not have. */
    private static boolean isLogin(HttpServletRequest request) {
        return request.getServletPath().equals("/login.jsp");
    }

    static String loginPath(HttpServletRequest request) {
        String wanted = request.getRequestURI().substring(request.getContextPath().length())
                + (request.getQueryString() == null ? "" : "?" + request.getQueryString());
        return "/login.jsp?os_destination=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8);
    }
}

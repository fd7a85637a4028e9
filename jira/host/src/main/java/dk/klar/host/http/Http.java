package dk.klar.host.http;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** The web server, context path /jira. */
public interface Http {

    /** Who may come to a servlet; others are sent to /login.jsp?os_destination=... */
    enum Access { ANYONE, LOGGED_IN }

    /** For example "/browse/*". A POST needs the atl_token (see {@link #xsrfToken}) unless it asks X-Atlassian-Token: no-check. */
    void servlet(String pathSpec, HttpServlet servlet, Access access);

    /**
     * A REST API of the host below /rest/[path], for example "api/2". Resources are objects or classes of JAX-RS with
     * the security annotations; objects are used as singletons.
     */
    void rest(String path, List<Object> resources);

    /** The page around what plugins' servlets write. */
    void decorator(Decorator decorator);

    /** Puts the user into the session: for the login page. */
    void logIn(HttpServletRequest request, String userKey);

    void logOut(HttpServletRequest request);

    /** To be sent back as parameter atl_token by every form. */
    String xsrfToken(HttpServletRequest request);
}

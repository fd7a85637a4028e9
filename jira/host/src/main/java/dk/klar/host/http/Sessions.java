package dk.klar.host.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;

/** What a browser session keeps: the user and the token that forms send back. */
final class Sessions {

    private static final String USER = "embedded.jira.user";
    private static final String TOKEN = "embedded.jira.xsrf";
    private static final int TOKEN_BYTES = 20;

    private final SecureRandom random = new SecureRandom();

    Optional<String> user(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? Optional.empty() : Optional.ofNullable((String) session.getAttribute(USER));
    }

    /** A new session: an id that was known before the login is worth nothing after it. */
    void logIn(HttpServletRequest request, String userKey) {
        logOut(request);
        request.getSession(true).setAttribute(USER, userKey);
    }

    void logOut(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    String token(HttpServletRequest request) {
        HttpSession session = request.getSession(true);
        synchronized (session.getId().intern()) {
            String token = (String) session.getAttribute(TOKEN);
            if (token == null) {
                byte[] bytes = new byte[TOKEN_BYTES];
                random.nextBytes(bytes);
                token = HexFormat.of().formatHex(bytes);
                session.setAttribute(TOKEN, token);
            }
            return token;
        }
    }

    boolean isToken(HttpServletRequest request, String sent) {
        HttpSession session = request.getSession(false);
        return session != null && sent != null && sent.equals(session.getAttribute(TOKEN));
    }
}

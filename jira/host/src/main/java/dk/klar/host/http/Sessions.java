package dk.klar.host.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;

/** What a browser session keeps: the user and the token that forms send back. */
final class Sessions {

    private static final String USER = "embedded.jira.user";
    private static final String TOKEN = "embedded.jira.xsrf";
    private static final String PASSWORD_AT = "embedded.jira.password.at";
    private static final int TOKEN_BYTES = 20;
    private static final Duration FRESH = Duration.ofMinutes(10);

    private final SecureRandom random = new SecureRandom();

    Optional<String> user(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? Optional.empty() : Optional.ofNullable((String) session.getAttribute(USER));
    }

    /** A new session: an id that was known before the login is worth nothing after it. */
    void logIn(HttpServletRequest request, String userKey) {
        logOut(request);
        HttpSession session = request.getSession(true);
        session.setAttribute(USER, userKey);
        session.setAttribute(PASSWORD_AT, System.nanoTime());
    }

    /** The password was given in this session not long ago. */
    static boolean isFresh(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        Long at = session == null ? null : (Long) session.getAttribute(PASSWORD_AT);
        return at != null && System.nanoTime() - at < FRESH.toNanos();
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

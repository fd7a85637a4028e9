package dk.klar.jira.setup;

import com.atlassian.jira.security.xsrf.XsrfTokenGenerator;
import dk.klar.domain.people.UserKey;
import dk.klar.jira.view.PageKit;
import dk.klar.jira.view.PageKit.Shown;
import dk.klar.jira.view.PasswordAgain;
import dk.klar.usecase.Refused;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A page on which administrators change Jira. What is chosen is shown by GET; what is confirmed is done by POST, with the form's
 * token. Both ask for the administrator's password where Jira does, so that nobody has to confirm twice.
 */
public abstract class ChangeServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private final transient PageKit kit;
    private final transient PasswordAgain password;
    private final transient XsrfTokenGenerator tokens;

    protected ChangeServlet(PageKit kit, PasswordAgain password, XsrfTokenGenerator tokens) {
        this.kit = kit;
        this.password = password;
        this.tokens = tokens;
    }

    /**
     * A page that is made.
     *
     * @param context what the template lays out, but for the token
     */
    public record Made(String template, String webResource, Map<String, Object> context, int status) {
    }

    /** Whether a change is asked for, to be shown. */
    protected abstract boolean previews(HttpServletRequest request);

    /** @throws Refused.Forbidden when the page is not this person's to see */
    protected abstract Made view(UserKey user, HttpServletRequest request);

    /**
     * Does what is confirmed.
     *
     * @return the address to go on to
     * @throws Refused when it cannot be done; the page then says why
     */
    protected abstract String change(UserKey user, HttpServletRequest request);

    @Override
    protected final void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<UserKey> user = kit.user(request, response);
        if (user.isPresent()) {
            show(user.get(), request, response, previews(request));
        }
    }

    @Override
    protected final void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<UserKey> user = kit.user(request, response);
        if (user.isEmpty()) {
            return;
        } else if (!tokens.validateToken(request, request.getParameter("atl_token"))) {
            kit.failed(response, HttpServletResponse.SC_FORBIDDEN, "klar.setup.expired");
            return;
        }
        try {
            if (password.given(user.get(), request, response)) {
                response.sendRedirect(change(user.get(), request));
            }
        } catch (Refused.Forbidden e) {
            kit.failed(response, HttpServletResponse.SC_FORBIDDEN, "klar.refused.forbidden." + e.right());
        } catch (Refused e) {
            show(user.get(), request, response, false);
        }
    }

    private void show(UserKey user, HttpServletRequest request, HttpServletResponse response, boolean change) throws IOException {
        try {
            Made made = view(user, request);
            if (change && !password.given(user, request, response)) {
                return;
            }
            response.setStatus(made.status());
            kit.require(made.webResource());
            Map<String, Object> context = new HashMap<>(made.context());
            context.put("token", tokens.generateToken(request));
            kit.write(response, new Shown(made.template(), context));
        } catch (Refused.Forbidden e) {
            kit.failed(response, HttpServletResponse.SC_FORBIDDEN, "klar.refused.forbidden." + e.right());
        }
    }

    /** A parameter as it is; empty where it is not there. */
    protected static String text(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value;
    }
}

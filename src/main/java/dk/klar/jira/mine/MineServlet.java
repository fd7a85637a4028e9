package dk.klar.jira.mine;

import com.atlassian.jira.security.xsrf.XsrfTokenGenerator;
import dk.klar.domain.people.UserKey;
import dk.klar.jira.view.PageKit;
import dk.klar.jira.view.PageKit.Shown;
import dk.klar.usecase.port.Records.StoreUnavailable;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is the reader's own, {@code /plugins/servlet/klar/mine}. It is changed by POST, with the form's token. */
public class MineServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(MineServlet.class);
    private final transient MinePage page;
    private final transient PageKit kit;
    private final transient XsrfTokenGenerator tokens;

    public MineServlet(MinePage page, PageKit kit, XsrfTokenGenerator tokens) {
        this.page = page;
        this.kit = kit;
        this.tokens = tokens;
    }

    /** What is asked of the page. */
    private interface Act {
        void by(UserKey user) throws IOException;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        act(request, response, user -> show(request, response, page.of(user, text(request, "done"))));
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        act(request, response, user -> {
            if (tokens.validateToken(request, request.getParameter("atl_token"))) {
                change(user, request, response);
            } else {
                kit.failed(response, HttpServletResponse.SC_FORBIDDEN, "klar.setup.expired");
            }
        });
    }

    /** A new address stands in the answer itself: it is kept nowhere from where a page that comes after could take it. */
    private void change(UserKey user, HttpServletRequest request, HttpServletResponse response) throws IOException {
        switch (text(request, "do")) {
            case "make" -> show(request, response, page.made(user));
            case "revoke" -> {
                page.revoke(user);
                response.sendRedirect(page.address() + "?done=" + MinePage.REVOKED);
            }
            case "choose" -> {
                if (page.choose(user, text(request, "rhythm"))) {
                    response.sendRedirect(page.address() + "?done=" + MinePage.CHOSEN);
                } else {
                    refuse(user, request, response);
                }
            }
            default -> refuse(user, request, response);
        }
    }

    private void refuse(UserKey user, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        show(request, response, page.refused(user));
    }

    private void act(HttpServletRequest request, HttpServletResponse response, Act act) throws IOException {
        Optional<UserKey> user = kit.user(request, response);
        if (user.isEmpty()) {
            return;
        }
        try {
            act.by(user.get());
        } catch (StoreUnavailable e) {
            LOG.error("Klar's records cannot be reached", e);
            kit.failed(response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, "klar.failed.read");
        }
    }

    private void show(HttpServletRequest request, HttpServletResponse response, MineView view) throws IOException {
        kit.require("dk.klar.jira:mine-page");
        kit.write(response, new Shown("templates/mine/mine.vm", Map.of("view", view, "text", page.words(), "token", tokens.generateToken(request))));
    }

    private static String text(HttpServletRequest request, String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "");
    }
}

package dk.klar.jira.learning;

import dk.klar.domain.people.UserKey;
import dk.klar.jira.view.PageKit;
import dk.klar.jira.view.PageKit.Shown;
import dk.klar.usecase.Refused;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What other municipalities can learn, {@code /plugins/servlet/klar/learning}: all of it shown, and with {@code format=json} the
 * very document that was shown, by its fingerprint.
 */
public class LearningServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private final transient LearningPage page;
    private final transient PageKit kit;

    public LearningServlet(LearningPage page, PageKit kit) {
        this.page = page;
        this.kit = kit;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<UserKey> user = kit.user(request, response);
        if (user.isEmpty()) {
            return;
        }
        try {
            if ("json".equals(request.getParameter("format"))) {
                download(user.get(), text(request, "seed"), text(request, "sha256"), response);
            } else {
                LearningView view = page.preview(user.get());
                kit.require("dk.klar.jira:learning-page");
                kit.write(response, new Shown("templates/learning/learning.vm", Map.of("view", view, "text", page.words())));
            }
        } catch (Refused.Forbidden e) {
            kit.failed(response, HttpServletResponse.SC_FORBIDDEN, "klar.refused.forbidden.administer");
        } catch (Refused.Overtaken e) {
            kit.failed(response, HttpServletResponse.SC_CONFLICT, "klar.learning.changed");
        }
    }

    /** The fingerprint is that of the document, and so in digits and small letters alone. */
    private void download(UserKey user, String seed, String sha256, HttpServletResponse response) throws IOException {
        String document = page.shown(user, seed, sha256);
        response.setContentType("application/json;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=klar-learning-" + sha256 + ".json");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(document);
    }

    private static String text(HttpServletRequest request, String name) {
        return Objects.toString(request.getParameter(name), "");
    }
}

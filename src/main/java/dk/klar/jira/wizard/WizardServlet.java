package dk.klar.jira.wizard;

import com.atlassian.jira.security.xsrf.XsrfTokenGenerator;
import dk.klar.domain.people.UserKey;
import dk.klar.jira.setup.ChangeServlet;
import dk.klar.jira.view.PageKit;
import dk.klar.jira.view.PasswordAgain;
import dk.klar.jira.wizard.WizardPage.Asked;
import dk.klar.usecase.SetUpProject;
import dk.klar.usecase.port.SetupStep.Wish;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sets up a project, {@code /plugins/servlet/klar/set-up}. */
public class WizardServlet extends ChangeServlet {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(WizardServlet.class);
    private final transient WizardPage page;

    public WizardServlet(WizardPage page, PageKit kit, PasswordAgain password, XsrfTokenGenerator tokens) {
        super(kit, password, tokens);
        this.page = page;
    }

    @Override
    protected boolean previews(HttpServletRequest request) {
        return asked(request).chosen();
    }

    @Override
    protected Made view(UserKey user, HttpServletRequest request) {
        WizardView view = page.of(user, asked(request));
        return new Made("templates/admin/wizard.vm", "dk.klar.jira:workflows-page", Map.of("view", view, "text", page.words()), HttpServletResponse.SC_OK);
    }

    @Override
    protected String change(UserKey user, HttpServletRequest request) {
        Wish wish = asked(request).wish();
        String back = page.address() + "?project=" + encoded(wish.key()) + "&name=" + encoded(wish.name()) + (wish.sample() ? "&sample=on" : "");
        try {
            return back + "&news=" + page.carryOut(user, wish);
        } catch (SetUpProject.Failed e) {
            LOG.error("Setting up the project {} stopped", wish.key(), e);
            return back + "&failed=" + encoded(e.step());
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Keys are upper case in Jira. A project that is chosen from the list comes without a name. */
    private static Asked asked(HttpServletRequest request) {
        String chosen = text(request, "project").strip();
        String key = (chosen.isEmpty() ? text(request, "key").strip() : chosen).toUpperCase(Locale.ROOT);
        boolean fromList = !chosen.isEmpty() && request.getParameter("key") != null;
        return new Asked(new Wish(key, fromList ? "" : text(request, "name").strip(), "on".equals(request.getParameter("sample"))),
                text(request, "news"), text(request, "failed"));
    }
}

package dk.klar.jira.setup;

import com.atlassian.jira.security.xsrf.XsrfTokenGenerator;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.websudo.WebSudoSessionException;
import dk.klar.domain.people.UserKey;
import dk.klar.jira.setup.WorkflowsPage.Asked;
import dk.klar.jira.view.PageKit;
import dk.klar.jira.view.PageKit.Shown;
import dk.klar.usecase.Refused;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Klar in Jira's workflows, {@code /plugins/servlet/klar/workflows}. What is chosen is shown by GET; what is confirmed is done
 * by POST, with the form's token. Both ask for the administrator's password where Jira does, so that nobody has to confirm twice.
 */
public class WorkflowsServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private final transient WorkflowsPage page;
    private final transient PageKit kit;
    private final transient WebSudoManager webSudo;
    private final transient XsrfTokenGenerator tokens;

    public WorkflowsServlet(WorkflowsPage page, PageKit kit, WebSudoManager webSudo, XsrfTokenGenerator tokens) {
        this.page = page;
        this.kit = kit;
        this.webSudo = webSudo;
        this.tokens = tokens;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<UserKey> user = kit.user(request, response);
        if (user.isPresent()) {
            Asked asked = asked(request);
            boolean change = !asked.detach().isEmpty() || !asked.attach().isEmpty();
            show(user.get(), request, response, asked, change);
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<UserKey> user = kit.user(request, response);
        if (user.isEmpty()) {
            return;
        } else if (!tokens.validateToken(request, request.getParameter("atl_token"))) {
            kit.failed(response, HttpServletResponse.SC_FORBIDDEN, "klar.setup.expired");
            return;
        }
        Asked asked = asked(request);
        try {
            webSudo.willExecuteWebSudoRequest(request);
            response.sendRedirect(page.address() + "?done=" + page.change(user.get(), asked));
        } catch (WebSudoSessionException e) {
            webSudo.enforceWebSudoProtection(request, response);
        } catch (Refused.Forbidden e) {
            kit.failed(response, HttpServletResponse.SC_FORBIDDEN, "klar.refused.forbidden." + e.right());
        } catch (Refused e) {
            show(user.get(), request, response, asked, false);
        }
    }

    private void show(UserKey user, HttpServletRequest request, HttpServletResponse response, Asked asked, boolean change) throws IOException {
        try {
            WorkflowsView view = page.of(user, asked);
            if (change) {
                webSudo.willExecuteWebSudoRequest(request);
            }
            if (!view.refusal().isEmpty()) {
                response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            }
            kit.require("dk.klar.jira:workflows-page");
            kit.write(response, new Shown("templates/admin/workflows.vm", Map.of("view", view, "text", page.words(),
                    "token", tokens.generateToken(request))));
        } catch (WebSudoSessionException e) {
            webSudo.enforceWebSudoProtection(request, response);
        } catch (Refused.Forbidden e) {
            kit.failed(response, HttpServletResponse.SC_FORBIDDEN, "klar.refused.forbidden." + e.right());
        }
    }

    private static Asked asked(HttpServletRequest request) {
        String[] detach = request.getParameterValues("detach");
        return new Asked(detach == null ? List.of() : Arrays.asList(detach), text(request, "attach"), text(request, "gate"), text(request, "done"));
    }

    /** Not stripped: a workflow's name is what it is. */
    private static String text(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value;
    }
}

package dk.klar.jira.setup;

import com.atlassian.jira.security.xsrf.XsrfTokenGenerator;
import dk.klar.domain.people.UserKey;
import dk.klar.jira.setup.WorkflowsPage.Asked;
import dk.klar.jira.view.PageKit;
import dk.klar.jira.view.PasswordAgain;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Klar in Jira's workflows, {@code /plugins/servlet/klar/workflows}. */
public class WorkflowsServlet extends ChangeServlet {
    private static final long serialVersionUID = 1L;
    private final transient WorkflowsPage page;

    public WorkflowsServlet(WorkflowsPage page, PageKit kit, PasswordAgain password, XsrfTokenGenerator tokens) {
        super(kit, password, tokens);
        this.page = page;
    }

    @Override
    protected boolean previews(HttpServletRequest request) {
        Asked asked = asked(request);
        return !asked.detach().isEmpty() || !asked.attach().isEmpty();
    }

    @Override
    protected Made view(UserKey user, HttpServletRequest request) {
        WorkflowsView view = page.of(user, asked(request));
        return new Made("templates/admin/workflows.vm", "dk.klar.jira:workflows-page", Map.of("view", view, "text", page.words()),
                view.refusal().isEmpty() ? HttpServletResponse.SC_OK : HttpServletResponse.SC_BAD_REQUEST);
    }

    @Override
    protected String change(UserKey user, HttpServletRequest request) {
        return page.address() + "?done=" + page.change(user, asked(request));
    }

    /** Nothing is stripped: a workflow's name is what it is. */
    private static Asked asked(HttpServletRequest request) {
        String[] detach = request.getParameterValues("detach");
        return new Asked(detach == null ? List.of() : Arrays.asList(detach), text(request, "attach"), text(request, "gate"), text(request, "round"), text(request, "done"));
    }
}

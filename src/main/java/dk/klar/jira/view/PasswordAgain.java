package dk.klar.jira.view;

import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.websudo.WebSudoSessionException;
import dk.klar.domain.people.UserKey;
import dk.klar.usecase.port.Workflows;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Asks for an administrator's password again before a page is shown or something is done, as Jira does on pages of its own. Those
 * who administer Klar alone are let through: whether Jira has a way of asking them is not known.
 */
public final class PasswordAgain {
    private final WebSudoManager webSudo;
    private final Workflows workflows;

    public PasswordAgain(WebSudoManager webSudo, Workflows workflows) {
        this.webSudo = webSudo;
        this.workflows = workflows;
    }

    /** Whether there is nothing to ask; else they were sent to where it is asked, and nothing more is to be answered. */
    public boolean given(UserKey user, HttpServletRequest request, HttpServletResponse response) {
        if (workflows.mayChange(user)) {
            try {
                webSudo.willExecuteWebSudoRequest(request);
            } catch (WebSudoSessionException e) {
                webSudo.enforceWebSudoProtection(request, response);
                return false;
            }
        }
        return true;
    }
}

package dk.klar.host.http;

import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.websudo.WebSudoSessionException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;

/** An administrator's password counts for ten minutes; then the login page asks again (Jira has a page of its own). */
public final class SessionWebSudo implements WebSudoManager {

    @Override
    public void willExecuteWebSudoRequest(HttpServletRequest request) throws WebSudoSessionException {
        if (!Sessions.isFresh(request)) {
            throw new WebSudoSessionException("The password must be given again");
        }
    }

    @Override
    public void enforceWebSudoProtection(HttpServletRequest request, HttpServletResponse response) {
        try {
            response.sendRedirect(request.getContextPath() + PageGuard.loginPath(request));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

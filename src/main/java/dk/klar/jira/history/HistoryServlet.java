package dk.klar.jira.history;

import dk.klar.domain.history.Narrowed;
import dk.klar.jira.view.PageKit;
import dk.klar.usecase.port.Caller;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;

/**
 * More of an implementation's history, for the tab: {@code /plugins/servlet/klar/history/KEY?kind=pilots&who=USERKEY&left=300}.
 * Each may be left out.
 */
public class HistoryServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private final transient HistoryPage page;
    private final transient Caller caller;
    private final transient PageKit kit;

    public HistoryServlet(HistoryPage page, Caller caller, PageKit kit) {
        this.page = page;
        this.caller = caller;
        this.kit = kit;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Narrowed> wanted = Narrowed.to(text(request, "kind"), text(request, "who"));
        if (wanted.isPresent()) {
            kit.show(request, response, issueKey -> caller.user().map(reader -> page.more(issueKey, reader, wanted.get(), left(request)))
                    .map(context -> new PageKit.Shown("templates/history/changes.vm", context)));
        } else if (kit.user(request, response).isPresent()) {
            kit.failed(response, HttpServletResponse.SC_BAD_REQUEST, "klar.history.kind.unknown", text(request, "kind"));
        }
    }

    /** What is no number asks for the newest. */
    private static int left(HttpServletRequest request) {
        String left = text(request, "left");
        return left.matches("\\d{1,9}") ? Integer.parseInt(left) : Integer.MAX_VALUE;
    }

    private static String text(HttpServletRequest request, String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "").strip();
    }
}

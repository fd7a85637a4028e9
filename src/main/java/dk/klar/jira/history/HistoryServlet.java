package dk.klar.jira.history;

import dk.klar.domain.dossier.Kind;
import dk.klar.domain.history.Narrowed;
import dk.klar.domain.people.UserKey;
import dk.klar.jira.view.PageKit;
import dk.klar.usecase.port.Caller;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
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
        kit.show(request, response, issueKey -> caller.user().flatMap(reader -> wanted(request)
                .map(wanted -> page.more(issueKey, reader, wanted, left(request))))
                .map(context -> new PageKit.Shown("templates/history/changes.vm", context)));
    }

    /** Empty where the kind is none: nobody is shown everything who asked for a part. */
    private static Optional<Narrowed> wanted(HttpServletRequest request) {
        UserKey by = text(request, "who").map(UserKey::new).orElse(null);
        Optional<String> kind = text(request, "kind");
        return kind.isEmpty() ? Optional.of(new Narrowed(null, by)) : kind.flatMap(Kind::bySegment).map(known -> new Narrowed(known, by));
    }

    /** What is no number asks for the newest. */
    private static int left(HttpServletRequest request) {
        return text(request, "left").filter(number -> number.matches("\\d{1,9}")).map(Integer::parseInt).orElse(Integer.MAX_VALUE);
    }

    private static Optional<String> text(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name)).filter(value -> !value.isBlank());
    }
}

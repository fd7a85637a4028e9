package dk.klar.jira.concern;

import dk.klar.jira.view.PageKit;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** The page on which employees say what they think, {@code /plugins/servlet/klar/concerns/KEY}. What they say goes through REST. */
public class ConcernsServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private final transient ConcernsPage page;
    private final transient PageKit kit;

    public ConcernsServlet(ConcernsPage page, PageKit kit) {
        this.page = page;
        this.kit = kit;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        kit.show(request, response, issueKey -> {
            Optional<ConcernsView> view = page.of(issueKey);
            view.ifPresent(shown -> kit.require("dk.klar.jira:concerns-scripts"));
            return view.map(shown -> new PageKit.Shown("templates/concern/concerns.vm", Map.of("view", shown)));
        });
    }
}

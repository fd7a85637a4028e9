package dk.klar.jira.evidence;

import dk.klar.jira.view.PageKit;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/** What a passage rested on, for screen and paper: {@code /plugins/servlet/klar/evidence/KEY/PASSAGE}. */
public class EvidenceServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private final transient EvidencePage page;
    private final transient PageKit kit;

    public EvidenceServlet(EvidencePage page, PageKit kit) {
        this.page = page;
        this.kit = kit;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        kit.show(request, response, path -> {
            String[] names = path.split("/", 2);
            return page.of(names[0], names.length < 2 ? "" : names[1]).map(view -> {
                kit.require("dk.klar.jira:dossier-styles");
                kit.require("dk.klar.jira:scripts");
                return new PageKit.Shown("templates/evidence/evidence.vm", Map.of("view", view));
            });
        });
    }
}

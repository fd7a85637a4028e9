package dk.klar.jira.dossier;

import dk.klar.domain.dossier.Section;
import dk.klar.jira.view.PageKit;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/**
 * The page of a dossier, {@code /plugins/servlet/klar/dossier/KEY}; with {@code ?section=} the inside of a section alone,
 * for the page to unfold; with {@code ?print=true} all of it, for paper. It only shows; what is changed goes through REST.
 */
public class DossierServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private final transient DossierPage page;
    private final transient PageKit kit;

    public DossierServlet(DossierPage page, PageKit kit) {
        this.page = page;
        this.kit = kit;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        kit.show(request, response, issueKey -> {
            String id = text(request, "section");
            Optional<Section> section = Section.byId(id);
            if (section.isPresent()) {
                return page.section(issueKey, section.get(), asked(request)).map(context -> new PageKit.Shown("templates/dossier/section.vm", context));
            } else if (!id.isEmpty()) {
                Optional<Map<String, Object>> lost = page.withoutSection(issueKey, id);
                lost.ifPresent(context -> response.setStatus(HttpServletResponse.SC_NOT_FOUND));
                return lost.map(context -> new PageKit.Shown("templates/failure.vm", context));
            }
            Optional<DossierView> view = page.of(issueKey, "true".equals(request.getParameter("print")));
            view.ifPresent(shown -> kit.require("dk.klar.jira:dossier-scripts"));
            return view.map(shown -> new PageKit.Shown("templates/dossier/dossier.vm", Map.of("view", shown)));
        });
    }

    private static Asked asked(HttpServletRequest request) {
        return new Asked(text(request, "q"), text(request, "kind"), number(text(request, "page")), text(request, "at"), false);
    }

    private static String text(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value.strip();
    }

    /** What is no number asks for the first page. */
    private static int number(String text) {
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : 1;
    }
}

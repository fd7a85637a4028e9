package dk.klar.jira.portfolio;

import dk.klar.domain.people.UserKey;
import dk.klar.jira.view.PageKit;
import dk.klar.jira.view.PageKit.Shown;
import dk.klar.text.Library;
import dk.klar.text.Texts;
import dk.klar.usecase.ReadPortfolio.Row;
import dk.klar.usecase.Refused;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All implementations that the reader may see, {@code /plugins/servlet/klar/portfolio}; what is asked for stands in the address. */
public class PortfolioServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private final transient PortfolioPage page;
    private final transient PageKit kit;
    private final transient Library library;

    public PortfolioServlet(PortfolioPage page, PageKit kit, Library library) {
        this.page = page;
        this.kit = kit;
        this.library = library;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<UserKey> user = kit.user(request, response);
        if (user.isEmpty()) {
            return;
        }
        Asked asked = asked(request);
        if ("csv".equals(request.getParameter("format"))) {
            csv(user.get(), asked, response);
            return;
        }
        PortfolioView view = page.of(user.get(), asked);
        if (!view.refusal().isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
        kit.require("dk.klar.jira:portfolio-page");
        kit.write(response, new Shown("templates/portfolio/portfolio.vm", Map.of("view", view, "text", page.words())));
    }

    private void csv(UserKey user, Asked asked, HttpServletResponse response) throws IOException {
        Texts texts = library.texts();
        List<Row> rows;
        try {
            rows = page.rows(user, asked, texts);
        } catch (Refused e) {
            kit.failed(response, HttpServletResponse.SC_NOT_FOUND, "klar.refused.notFound.project");
            return;
        }
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=klar.csv");
        response.setHeader("Cache-Control", "no-store");
        new PortfolioCsv(texts).write(rows, response.getWriter());
    }

    private static Asked asked(HttpServletRequest request) {
        Map<String, String> parameters = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> parameters.put(name, values.length == 0 ? "" : values[0]));
        parameters.remove("format");
        return new Asked(parameters);
    }
}

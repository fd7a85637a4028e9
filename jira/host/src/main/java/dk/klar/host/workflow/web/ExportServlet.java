package dk.klar.host.workflow.web;

import dk.klar.host.web.page.Ask;
import dk.klar.host.web.page.Site;
import dk.klar.host.workflow.Workflows;
import dk.klar.host.workflow.xml.WorkflowFile;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A workflow's XML as a file. */
final class ExportServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient Site site;
    private final transient AdminPages pages;
    private final transient Workflows workflows;

    ExportServlet(Site site, AdminPages pages, Workflows workflows) {
        this.site = site;
        this.pages = pages;
        this.workflows = workflows;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Ask ask = site.ask(request);
        if (!pages.isAdmin(ask)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        Optional<WorkflowFile> file = workflows.find(ask.typed("workflowName"));
        if (file.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String name = URLEncoder.encode(ask.typed("workflowName") + ".xml", StandardCharsets.UTF_8).replace("+", "%20");
        response.setContentType("application/xml;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename*=UTF-8''" + name);
        response.getOutputStream().write(file.get().xml().getBytes(StandardCharsets.UTF_8));
    }
}

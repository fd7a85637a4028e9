package dk.klar.jira.panel;

import com.atlassian.templaterenderer.RenderingException;
import com.atlassian.templaterenderer.TemplateRenderer;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/** The panel alone, for the page to put in place after something was saved. */
public class PanelServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String TEMPLATE = "templates/panel.vm";
    private final transient PanelContextProvider panel;
    private final transient TemplateRenderer renderer;

    public PanelServlet(IssuePanel panel, TemplateRenderer renderer) {
        this.panel = new PanelContextProvider(panel);
        this.renderer = renderer;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String issueKey = request.getParameter("issue");
        Map<String, Object> context = issueKey == null ? Map.of() : panel.context(issueKey);
        if (context.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        try {
            renderer.render(TEMPLATE, context, response.getWriter());
        } catch (RenderingException e) {
            throw new IOException("the panel's template", e);
        }
    }
}

package dk.klar.toy;

import com.atlassian.templaterenderer.RenderingException;
import com.atlassian.templaterenderer.TemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/** A page of the toy plugin. */
public class NotePage extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient TemplateRenderer renderer;
    private final transient PageBuilderService pages;

    @Inject
    public NotePage(TemplateRenderer renderer, PageBuilderService pages) {
        this.renderer = renderer;
        this.pages = pages;
    }

    /** What the template sees. */
    public record View(String name) {
        public String getName() {
            return name;
        }

        public String getSecret() {
            return "secret";
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        pages.assembler().resources().requireWebResource("dk.klar.toy:script");
        response.setContentType("text/html");
        try {
            renderer.render("templates/page.vm", Map.of("view", new View("<b>" + request.getPathInfo())),
                    response.getWriter());
        } catch (RenderingException e) {
            throw new IOException(e);
        }
    }
}

package dk.klar.jira.view;

import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import dk.klar.domain.dossier.Section;
import dk.klar.jira.ReaderWorld;
import dk.klar.jira.concern.ConcernsPage;
import dk.klar.jira.concern.ConcernsServlet;
import dk.klar.jira.dossier.DossierPage;
import dk.klar.jira.dossier.DossierServlet;
import dk.klar.jira.evidence.EvidencePage;
import dk.klar.jira.evidence.EvidenceServlet;
import dk.klar.jira.panel.IssuePanel;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.app.event.EventCartridge;
import org.apache.velocity.app.event.ReferenceInsertionEventHandler;

/** Klar's pages as Velocity writes them, escaped and with the method allowlist enforced as in Jira. */
public final class Pages {
    private Pages() {
    }

    public static String panel(ReaderWorld world) throws IOException {
        return render("templates/panel.vm", Map.of("view", new IssuePanel(world.scenes(), world.addresses()).of(ReaderWorld.ISSUE).orElseThrow()));
    }

    public static String dossier(ReaderWorld world, boolean print) throws IOException {
        return served(dossierServlet(world), print ? Map.of("print", "true") : Map.of());
    }

    public static String section(ReaderWorld world, Section section) throws IOException {
        return served(dossierServlet(world), Map.of("section", section.id()));
    }

    public static HttpServlet dossierServlet(ReaderWorld world) {
        return new DossierServlet(new DossierPage(world.scenes(), world.addresses()), kit(world));
    }

    public static HttpServlet evidenceServlet(ReaderWorld world) {
        return new EvidenceServlet(new EvidencePage(world.useCases(), world, world.library(), world, world.addresses()), kit(world));
    }

    public static String concerns(ReaderWorld world) throws IOException {
        return served(new ConcernsServlet(new ConcernsPage(world.useCases(), world, world.library()), kit(world)), Map.of());
    }

    /** Of the last passage. */
    public static String evidence(ReaderWorld world) throws IOException {
        return served(evidenceServlet(world), "/" + ReaderWorld.ISSUE + "/" + world.passage(), Map.of());
    }

    /** What a servlet answers to a GET with these parameters for the world's issue. */
    public static String served(HttpServlet servlet, Map<String, String> parameters) throws IOException {
        return served(servlet, "/" + ReaderWorld.ISSUE, parameters);
    }

    /** Likewise for what that path names. */
    public static String served(HttpServlet servlet, String path, Map<String, String> parameters) throws IOException {
        return served(servlet, path, parameters, mock(HttpServletResponse.class));
    }

    /** Likewise, for who asks the response for more than its text. */
    public static String served(HttpServlet servlet, String path, Map<String, String> parameters, HttpServletResponse response) throws IOException {
        HttpServletRequest request = mock(HttpServletRequest.class);
        when(request.getMethod()).thenReturn("GET");
        when(request.getPathInfo()).thenReturn(path);
        when(request.getParameter(anyString())).thenAnswer(call -> parameters.get(call.<String>getArgument(0)));
        StringWriter html = new StringWriter();
        when(response.getWriter()).thenReturn(new PrintWriter(html));
        try {
            servlet.service(request, response);
        } catch (ServletException e) {
            throw new IOException(e);
        }
        return html.toString();
    }

    private static PageKit kit(ReaderWorld world) {
        PageBuilderService resources = mock(PageBuilderService.class, RETURNS_DEEP_STUBS);
        return new PageKit(world, world.library(), (template, values, writer) -> writer.write(render(template, values)),
                mock(LoginUriProvider.class), resources);
    }

    public static String render(String template, Map<String, Object> values) throws IOException {
        VelocityEngine engine = new VelocityEngine();
        engine.setProperty("runtime.log.logsystem.class", "org.apache.velocity.runtime.log.NullLogChute");
        engine.setProperty("runtime.introspector.uberspect", AllowlistedMethods.class.getName());
        engine.setProperty("file.resource.loader.path", "src/main/resources");
        engine.setProperty("input.encoding", "UTF-8");
        engine.init();
        VelocityContext context = new VelocityContext();
        values.forEach(context::put);
        EventCartridge escaping = new EventCartridge();
        escaping.addEventHandler((ReferenceInsertionEventHandler) (reference, value) -> value == null ? null : escape(value.toString()));
        escaping.attachToContext(context);
        StringWriter html = new StringWriter();
        engine.getTemplate(template).merge(context, html);
        return html.toString();
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;").replace("'", "&#39;");
    }
}

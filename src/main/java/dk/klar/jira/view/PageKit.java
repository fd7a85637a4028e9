package dk.klar.jira.view;

import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.templaterenderer.RenderingException;
import com.atlassian.templaterenderer.TemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import dk.klar.domain.people.UserKey;
import dk.klar.text.Library;
import dk.klar.text.Texts;
import dk.klar.usecase.Refused;
import dk.klar.usecase.port.Caller;
import dk.klar.usecase.port.Records.StoreUnavailable;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What Klar's own pages have in common: who may come in, what is said to who may not, how a template is written. */
public final class PageKit {
    private static final Logger LOG = LoggerFactory.getLogger(PageKit.class);
    private static final String NO_ISSUE = "klar.refused.notFound.issue";
    private final Caller caller;
    private final Library library;
    private final TemplateRenderer renderer;
    private final LoginUriProvider loginUris;
    private final PageBuilderService resources;

    public PageKit(Caller caller, Library library, TemplateRenderer renderer, LoginUriProvider loginUris, PageBuilderService resources) {
        this.caller = caller;
        this.library = library;
        this.renderer = renderer;
        this.loginUris = loginUris;
        this.resources = resources;
    }

    /** A template with what it lays out. */
    public record Shown(String template, Map<String, Object> context) {
    }

    /** Makes what is shown of an implementation; empty where there is nothing of it. */
    public interface Maker {
        Optional<Shown> of(String issueKey);
    }

    /** Shows a page about the implementation that the path names. Who is not logged in is sent to log in and back. */
    public void show(HttpServletRequest request, HttpServletResponse response, Maker maker) throws IOException {
        if (user(request, response).isEmpty()) {
            return;
        }
        String path = request.getPathInfo() == null ? "" : request.getPathInfo();
        Optional<Shown> shown;
        try {
            shown = maker.of(path.startsWith("/") ? path.substring(1) : path);
        } catch (Refused refused) {
            failed(response, HttpServletResponse.SC_NOT_FOUND, why(refused));
            return;
        } catch (StoreUnavailable unavailable) {
            LOG.error("Klar's records cannot be reached", unavailable);
            failed(response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, "klar.failed.read");
            return;
        }
        if (shown.isEmpty()) {
            failed(response, HttpServletResponse.SC_NOT_FOUND, NO_ISSUE);
            return;
        }
        write(response, shown.get());
    }

    /** Who may not see the issue is told nothing else of it: that is asked first of all. */
    private static String why(Refused refused) {
        if (refused instanceof Refused.NotFound notFound) {
            return "klar.refused.notFound." + notFound.what();
        }
        return refused instanceof Refused.SwitchedOff ? "klar.refused.switchedOff" : NO_ISSUE;
    }

    /** Who is asking. Who is not logged in is sent to log in and back, and there is nobody. */
    public Optional<UserKey> user(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<UserKey> user = caller.user();
        if (user.isEmpty()) {
            response.sendRedirect(loginUris.getLoginUri(URI.create(request.getRequestURL().toString())).toASCIIString());
        }
        return user;
    }

    /** A page that says no more than what went wrong. */
    public void failed(HttpServletResponse response, int status, String key, Object... args) throws IOException {
        response.setStatus(status);
        Texts texts = library.texts();
        write(response, new Shown("templates/failure.vm", Map.of("text", texts.text(key, args), "language", texts.language().toLanguageTag())));
    }

    public void write(HttpServletResponse response, Shown shown) throws IOException {
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        try {
            renderer.render(shown.template(), shown.context(), response.getWriter());
        } catch (RenderingException e) {
            throw new IOException("the template " + shown.template(), e);
        }
    }

    /** Scripts and styles for the page that is being written. */
    public void require(String webResource) {
        resources.assembler().resources().requireWebResource(webResource);
    }
}

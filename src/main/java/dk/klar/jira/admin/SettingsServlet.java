package dk.klar.jira.admin;

import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.templaterenderer.RenderingException;
import com.atlassian.templaterenderer.TemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import dk.klar.domain.people.UserKey;
import dk.klar.jira.view.GateOption;
import dk.klar.text.Library;
import dk.klar.text.Texts;
import dk.klar.usecase.Refused;
import dk.klar.usecase.SwitchProject;
import dk.klar.usecase.UseCases;
import dk.klar.usecase.port.Caller;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The settings page: where Klar is on, and the committees. It only shows; what is changed goes through REST. */
public class SettingsServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final List<String> WORDS = List.of("title", "projects", "projects.help", "project", "issue-types",
            "no-projects", "save", "saving", "saved", "failed", "committees", "committees.help", "thresholds", "thresholds.help",
            "retention", "retention.help", "privacy", "privacy.help", "policies", "policies.help", "exchange", "exchange.help", "questions", "questions.help", "forbidden", "no-script");

    private final transient SwitchProject switchProject;
    private final transient Caller caller;
    private final transient Library library;
    private final transient TemplateRenderer renderer;
    private final transient LoginUriProvider loginUris;
    private final transient PageBuilderService page;

    public SettingsServlet(UseCases useCases, Caller caller, Library library, TemplateRenderer renderer,
                           LoginUriProvider loginUris, PageBuilderService page) {
        this.switchProject = useCases.switchProject();
        this.caller = caller;
        this.library = library;
        this.renderer = renderer;
        this.loginUris = loginUris;
        this.page = page;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        Optional<UserKey> user = caller.user();
        if (user.isEmpty()) {
            response.sendRedirect(loginUris.getLoginUri(URI.create(request.getRequestURL().toString())).toASCIIString());
            return;
        }
        Map<String, Object> context = new HashMap<>();
        try {
            context.put("projects", switchProject.all(user.get()).stream().map(ProjectView::of).toList());
            page.assembler().resources().requireWebResource("dk.klar.jira:settings-page");
        } catch (Refused.Forbidden e) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        }
        context.put("allowed", context.containsKey("projects"));
        context.put("text", words(library.texts()));
        context.put("gates", GateOption.all("", library.texts()));
        response.setContentType("text/html;charset=UTF-8");
        try {
            renderer.render("templates/admin/settings.vm", context, response.getWriter());
        } catch (RenderingException e) {
            throw new ServletException("the settings page could not be rendered", e);
        }
    }

    private static Map<String, String> words(Texts texts) {
        Map<String, String> words = new HashMap<>();
        WORDS.forEach(word -> words.put(word.replaceAll("\\W", "_"), texts.text("klar.settings." + word)));
        return words;
    }
}

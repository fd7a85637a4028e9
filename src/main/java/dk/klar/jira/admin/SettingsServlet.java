package dk.klar.jira.admin;

import dk.klar.domain.people.UserKey;
import dk.klar.jira.view.GateOption;
import dk.klar.jira.view.PageKit;
import dk.klar.jira.view.PageKit.Shown;
import dk.klar.jira.view.PasswordAgain;
import dk.klar.text.Library;
import dk.klar.text.Texts;
import dk.klar.usecase.Refused;
import dk.klar.usecase.SwitchProject;
import dk.klar.usecase.UseCases;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The settings page: where Klar is on, and the committees. It only shows; what is changed goes through REST. */
public class SettingsServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final List<String> WORDS = List.of("title", "projects", "projects.help", "project", "issue-types",
            "no-projects", "save", "saving", "saved", "failed", "committees", "committees.help", "meetings", "meetings.help", "thresholds", "thresholds.help",
            "retention", "retention.help", "privacy", "privacy.help", "policies", "policies.help", "exchange", "exchange.help", "questions", "questions.help", "forbidden", "no-script");

    private final transient SwitchProject switchProject;
    private final transient Library library;
    private final transient PageKit kit;
    private final transient PasswordAgain password;

    public SettingsServlet(UseCases useCases, Library library, PageKit kit, PasswordAgain password) {
        this.switchProject = useCases.switchProject();
        this.library = library;
        this.kit = kit;
        this.password = password;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<UserKey> user = kit.user(request, response);
        if (user.isEmpty()) {
            return;
        }
        Map<String, Object> context = new HashMap<>();
        try {
            context.put("projects", switchProject.all(user.get()).stream().map(ProjectView::of).toList());
            if (!password.given(user.get(), request, response)) {
                return;
            }
            kit.require("dk.klar.jira:settings-page");
        } catch (Refused.Forbidden e) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        }
        context.put("allowed", context.containsKey("projects"));
        context.put("text", words(library.texts()));
        context.put("gates", GateOption.all("", library.texts()));
        kit.write(response, new Shown("templates/admin/settings.vm", context));
    }

    private static Map<String, String> words(Texts texts) {
        Map<String, String> words = new HashMap<>();
        WORDS.forEach(word -> words.put(word.replaceAll("\\W", "_"), texts.text("klar.settings." + word)));
        return words;
    }
}

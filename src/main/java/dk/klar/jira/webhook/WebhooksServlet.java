package dk.klar.jira.webhook;

import dk.klar.domain.people.UserKey;
import dk.klar.jira.view.PageKit;
import dk.klar.jira.view.PageKit.Shown;
import dk.klar.jira.view.PasswordAgain;
import dk.klar.text.Library;
import dk.klar.text.Texts;
import dk.klar.usecase.port.Workflows;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Who is told of gates that change, {@code /plugins/servlet/klar/webhooks}. It only shows; what is changed goes through REST. */
public class WebhooksServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final List<String> WORDS = List.of("title", "intro", "content", "no-script");

    private final transient Workflows workflows;
    private final transient Library library;
    private final transient PageKit kit;
    private final transient PasswordAgain password;

    public WebhooksServlet(Workflows workflows, Library library, PageKit kit, PasswordAgain password) {
        this.workflows = workflows;
        this.library = library;
        this.kit = kit;
        this.password = password;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<UserKey> user = kit.user(request, response);
        if (user.isEmpty()) {
            return;
        } else if (!workflows.mayChange(user.get())) {
            kit.failed(response, HttpServletResponse.SC_FORBIDDEN, "klar.refused.forbidden.webhooks");
            return;
        } else if (!password.given(user.get(), request, response)) {
            return;
        }
        Texts texts = library.texts();
        kit.require("dk.klar.jira:webhooks-page");
        kit.write(response, new Shown("templates/admin/webhooks.vm", Map.of("text", words(texts), "language", texts.language().toLanguageTag())));
    }

    private static Map<String, String> words(Texts texts) {
        return WORDS.stream().collect(Collectors.toMap(word -> word.replaceAll("\\W", "_"), word -> texts.text("klar.webhooks." + word)));
    }
}

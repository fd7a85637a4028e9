package dk.klar.jira.exchange;

import dk.klar.domain.people.UserKey;
import dk.klar.jira.view.Addresses;
import dk.klar.jira.view.PageKit;
import dk.klar.jira.view.PageKit.Shown;
import dk.klar.jira.view.PasswordAgain;
import dk.klar.text.Library;
import dk.klar.text.Texts;
import dk.klar.usecase.Entrance;
import dk.klar.usecase.UseCases;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Out of Klar and into another, {@code /plugins/servlet/klar/exchange}. It only shows; what is taken out or in goes through REST. */
public class ExchangeServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final List<String> WORDS = List.of("title", "intro", "out", "out.help", "out.download", "out.history", "out.schema", "in", "in.help");

    private final transient Entrance entrance;
    private final transient Library library;
    private final transient Addresses addresses;
    private final transient PageKit kit;
    private final transient PasswordAgain password;

    public ExchangeServlet(UseCases useCases, Library library, Addresses addresses, PageKit kit, PasswordAgain password) {
        this.entrance = useCases.entrance();
        this.library = library;
        this.addresses = addresses;
        this.kit = kit;
        this.password = password;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<UserKey> user = kit.user(request, response);
        if (user.isEmpty()) {
            return;
        } else if (!entrance.mayAdminister(user.get())) {
            kit.failed(response, HttpServletResponse.SC_FORBIDDEN, "klar.refused.forbidden.administer");
            return;
        } else if (!password.given(user.get(), request, response)) {
            return;
        }
        Texts texts = library.texts();
        kit.require("dk.klar.jira:exchange-page");
        kit.write(response, new Shown("templates/exchange/exchange.vm", Map.of("text", words(texts), "language", texts.language().toLanguageTag(),
                "download", addresses.exchange(), "schema", addresses.exchangeSchema())));
    }

    private static Map<String, String> words(Texts texts) {
        return WORDS.stream().collect(Collectors.toMap(word -> word.replaceAll("\\W", "_"), word -> texts.text("klar.exchange." + word)));
    }
}

package dk.klar.host.web.login;

import dk.klar.host.data.JiraData;
import dk.klar.host.http.Http.Access;
import dk.klar.host.web.page.Area;
import dk.klar.host.web.page.Ask;
import dk.klar.host.web.page.Page;
import dk.klar.host.web.page.PageFault;
import dk.klar.host.web.page.Reply;
import dk.klar.host.web.page.Site;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The language that somebody reads Jira in. */
public final class LanguagePages {

    private static final List<String> LANGUAGES = List.of("en", "da");

    private final JiraData data;
    private final Site site;

    public LanguagePages(JiraData data, Site site) {
        this.data = data;
        this.site = site;
    }

    public void open() {
        site.show("/secure/ViewLanguage.jspa", Access.LOGGED_IN, ask -> Reply.show(Page.of(
                ask.words().text("frame.language"), Area.PLAIN,
                site.render(ask, "language.vm", ask.words().locale().getLanguage()))));
        site.change("/secure/UpdateLanguage.jspa", Access.LOGGED_IN, this::update);
    }

    private Reply update(Ask ask) {
        String language = ask.param("language").filter(LANGUAGES::contains).orElseThrow(PageFault::notFound);
        data.users().setLocale(ask.userKey().orElseThrow(), Optional.of(Locale.forLanguageTag(language)));
        return Reply.go(ask.param("returnTo").filter(LanguagePages::isOfThisJira).orElse("/secure/Dashboard.jspa"));
    }

    private static boolean isOfThisJira(String path) {
        return path.startsWith("/") && !path.startsWith("//") && !path.contains("\\");
    }
}

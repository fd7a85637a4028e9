package dk.klar.host.web.login;

import dk.klar.host.HostContext;
import dk.klar.host.http.Accounts;
import dk.klar.host.http.Http.Access;
import dk.klar.host.web.page.Area;
import dk.klar.host.web.page.Ask;
import dk.klar.host.web.page.Page;
import dk.klar.host.web.page.Reply;
import dk.klar.host.web.page.Site;
import java.util.Optional;

/** Logging in and out. */
public final class LoginPages {

    private static final String HOME = "/secure/Dashboard.jspa";

    private final HostContext host;
    private final Site site;

    public LoginPages(HostContext host, Site site) {
        this.host = host;
        this.site = site;
    }

    public void open() {
        site.serve("/login.jsp", Access.ANYONE, ask -> form(ask, false), this::logIn);
        site.show("/secure/Logout!default.jspa", Access.LOGGED_IN, this::logOutForm);
        site.change("/secure/Logout.jspa", Access.ANYONE, this::logOut);
    }

    private Reply form(Ask ask, boolean refused) {
        LoginView view = new LoginView(ask.typed("os_username"), destination(ask).orElse(""), refused);
        Page page = Page.of(ask.words().text("login.title"), new Area.Focused(), site.render(ask, "login.vm", view));
        return Reply.show(page.status(refused ? 401 : 200));
    }

    private Reply logIn(Ask ask) {
        Optional<String> user = host.services().get(Accounts.class)
                .byPassword(ask.typed("os_username").strip(), ask.typed("os_password"));
        if (user.isEmpty()) {
            return form(ask, true);
        }
        host.http().logIn(ask.request(), user.get());
        return Reply.go(destination(ask).orElse(HOME));
    }

    /** Only a path of this Jira: a login link must not lead elsewhere. */
    private static Optional<String> destination(Ask ask) {
        return ask.param("os_destination").map(path -> withoutContext(path, ask.contextPath()))
                .filter(path -> path.startsWith("/") && !path.startsWith("//") && !path.contains("\\"));
    }

    private static String withoutContext(String path, String contextPath) {
        return path.startsWith(contextPath + "/") ? path.substring(contextPath.length()) : path;
    }

    private Reply logOutForm(Ask ask) {
        return Reply.show(Page.of(ask.words().text("frame.logout"), new Area.Focused(),
                site.render(ask, "logout.vm", "")));
    }

    private Reply logOut(Ask ask) {
        host.http().logOut(ask.request());
        return Reply.go("/login.jsp");
    }

    /** For web/login.vm. */
    public record LoginView(String userName, String destination, boolean refused) {
    }
}

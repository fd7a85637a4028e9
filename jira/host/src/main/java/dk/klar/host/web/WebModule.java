package dk.klar.host.web;

import dk.klar.host.HostContext;
import dk.klar.host.HostModule;
import dk.klar.host.http.Http.Access;
import dk.klar.host.web.fragment.WebItems;
import dk.klar.host.web.frame.JiraFrame;
import dk.klar.host.web.frame.Menus;
import dk.klar.host.web.login.LoginPages;
import dk.klar.host.web.page.PageFault;
import dk.klar.host.web.page.Reply;
import dk.klar.host.web.page.Site;

/** Jira's pages. */
public final class WebModule implements HostModule {

    @Override
    public void start(HostContext host) {
        host.texts().add(WebModule.class.getClassLoader(), "web.texts");
        StaticResources.provide(host.webResources());
        JiraFrame frame = frame(host);
        Site site = new Site(host, frame);
        host.http().decorator((request, page) -> frame.decorate(site.ask(request), page));
        open(host, site);
    }

    /** For parts of the host that bring pages of their own: the same frame around them. */
    public static Site site(HostContext host) {
        return new Site(host, frame(host));
    }

    private static JiraFrame frame(HostContext host) {
        return new JiraFrame(host, new Menus(host, new WebItems(host)));
    }

    private static void open(HostContext host, Site site) {
        site.show("", Access.ANYONE, ask -> Reply.go("/secure/Dashboard.jspa"));
        site.show("/", Access.ANYONE, ask -> {
            throw PageFault.notFound();
        });
        new LoginPages(host, site).open();
    }
}

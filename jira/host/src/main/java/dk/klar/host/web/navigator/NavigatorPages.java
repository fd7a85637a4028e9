package dk.klar.host.web.navigator;

import dk.klar.host.http.Http.Access;
import dk.klar.host.web.navigator.NavigatorView.Filter;
import dk.klar.host.web.navigator.NavigatorView.Hits;
import dk.klar.host.web.page.Area;
import dk.klar.host.web.page.Ask;
import dk.klar.host.web.page.Page;
import dk.klar.host.web.page.Reply;
import dk.klar.host.web.page.Site;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Issues by JQL, and the quick search of the header. */
public final class NavigatorPages {

    private static final int PAGE = 50;

    private final Site site;
    private final Searches searches;

    public NavigatorPages(Site site, Searches searches) {
        this.site = site;
        this.searches = searches;
    }

    public void open() {
        site.show("/issues/*", Access.LOGGED_IN, this::search);
        site.show("/secure/IssueNavigator.jspa", Access.LOGGED_IN,
                ask -> Reply.go("/issues/" + query(ask.param("jqlQuery").orElse(ask.typed("jql")), ask)));
        site.show("/secure/QuickSearch.jspa", Access.LOGGED_IN, this::quick);
    }

    private Reply search(Ask ask) {
        String jql = ask.param("jql").orElse("ORDER BY created DESC");
        int start = ask.optionalId("startIndex").map(Long::intValue).orElse(0);
        Hits hits = searches.hits(ask, jql, start, PAGE);
        NavigatorView view = new NavigatorView(jql, filters(ask, jql), hits,
                start > 0 ? page(ask, jql, Math.max(0, start - PAGE)) : null,
                hits.hasNext() ? page(ask, jql, start + PAGE) : null, ask.contextPath()
                + "/secure/views/bulkedit/BulkEdit1!default.jspa?jql=" + URLEncoder.encode(jql, StandardCharsets.UTF_8));
        return Reply.show(Page.of(ask.words().text("navigator.title"), new Area.General(Area.Tab.ISSUES),
                site.render(ask, "navigator.vm", view)));
    }

    private String page(Ask ask, String jql, int start) {
        return searches.url(ask, jql) + "&startIndex=" + start;
    }

    private List<Filter> filters(Ask ask, String jql) {
        return List.of(filter(ask, jql, "mine", "assignee = currentUser() ORDER BY updated DESC"),
                filter(ask, jql, "reported", "reporter = currentUser() ORDER BY created DESC"),
                filter(ask, jql, "all", "ORDER BY created DESC"));
    }

    private Filter filter(Ask ask, String typed, String id, String jql) {
        return new Filter(id, ask.words().text("navigator.filter." + id), searches.url(ask, jql), typed.equals(jql));
    }

    /** A key leads to its issue, as in Jira; anything else is searched for. */
    private Reply quick(Ask ask) {
        String text = ask.param("searchString").orElse("");
        if (text.matches("[A-Za-z][A-Za-z0-9_]+-\\d+")) {
            return Reply.go("/browse/" + text.toUpperCase());
        }
        String quoted = text.replace("\\", "\\\\").replace("\"", "\\\"");
        return Reply.go("/issues/" + query(text.isEmpty() ? "" : "text ~ \"" + quoted + "\"", ask));
    }

    private String query(String jql, Ask ask) {
        return searches.url(ask, jql).substring((ask.contextPath() + "/issues/").length());
    }
}

package dk.klar.host.rest;

import dk.klar.host.HostContext;
import dk.klar.host.HostModule;
import java.util.List;

/** Puts Jira's REST API up. */
public final class RestModule implements HostModule {

    @Override
    public void start(HostContext host) {
        Jira jira = new Jira(host);
        List<Object> resources = List.of(new SiteResource(jira), new IssueResource(jira), new TransitionResource(jira),
                new PropertyResource(jira), new SearchResource(jira), new UserResource(jira), new ProjectResource(jira),
                new DashboardResource(jira), new FilterResource(jira), new BrokenJson());
        host.http().rest("api/2", resources);
        host.http().rest("api/latest", resources);
        host.http().rest("pat/latest", List.of(new TokenResource(jira), new BrokenJson()));
    }
}

package dk.klar.jira.portfolio;

import com.atlassian.jira.project.Project;
import com.atlassian.plugin.web.ContextProvider;
import dk.klar.domain.people.UserKey;
import dk.klar.jira.view.PageKit;
import dk.klar.usecase.port.Caller;
import dk.klar.usecase.port.Records.StoreUnavailable;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands the page in a project's sidebar what it lays out: the portfolio of that project, its first page. */
public class ProjectPageProvider implements ContextProvider {
    private static final Logger LOG = LoggerFactory.getLogger(ProjectPageProvider.class);
    private final PortfolioPage page;
    private final PageKit kit;
    private final Caller caller;

    public ProjectPageProvider(PortfolioPage page, PageKit kit, Caller caller) {
        this.page = page;
        this.kit = kit;
        this.caller = caller;
    }

    @Override
    public void init(Map<String, String> params) {
        // Nothing to set.
    }

    @Override
    public Map<String, Object> getContextMap(Map<String, Object> context) {
        return context.get("project") instanceof Project project ? caller.user().map(user -> of(project.getKey(), user)).orElse(Map.of()) : Map.of();
    }

    private Map<String, Object> of(String projectKey, UserKey user) {
        kit.require("dk.klar.jira:portfolio-page");
        try {
            return Map.of("view", page.of(user, new Asked(Map.of(Asked.PROJECT, projectKey))), "text", page.words());
        } catch (StoreUnavailable unavailable) {
            LOG.error("Klar's summaries cannot be reached", unavailable);
            return Map.of("text", page.words(), "failure", page.failure());
        }
    }
}

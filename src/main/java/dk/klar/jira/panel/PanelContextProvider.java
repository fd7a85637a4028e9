package dk.klar.jira.panel;

import com.atlassian.jira.issue.Issue;
import com.atlassian.plugin.web.ContextProvider;
import dk.klar.usecase.Refused;
import dk.klar.usecase.port.Records.StoreUnavailable;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands the panel's template what it lays out. */
public class PanelContextProvider implements ContextProvider {
    private static final Logger LOG = LoggerFactory.getLogger(PanelContextProvider.class);
    private final IssuePanel panel;

    public PanelContextProvider(IssuePanel panel) {
        this.panel = panel;
    }

    @Override
    public void init(Map<String, String> params) {
        // Nothing to set.
    }

    @Override
    public Map<String, Object> getContextMap(Map<String, Object> context) {
        return context.get("issue") instanceof Issue issue ? context(issue.getKey()) : Map.of();
    }

    /** A template without a view stays empty; one with a failure says so rather than taking the issue page along. */
    Map<String, Object> context(String issueKey) {
        try {
            return panel.of(issueKey).<Map<String, Object>>map(view -> Map.of("view", view)).orElse(Map.of());
        } catch (Refused refused) {
            return Map.of();
        } catch (StoreUnavailable unavailable) {
            LOG.error("Klar's records cannot be reached", unavailable);
            return Map.of("failure", panel.texts().text("klar.failed.read"));
        }
    }
}

package dk.klar.host.web.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.issuetabpanel.GetActionsRequest;
import com.atlassian.jira.plugin.issuetabpanel.IssueAction;
import com.atlassian.jira.plugin.issuetabpanel.IssueTabPanel3;
import com.atlassian.jira.plugin.issuetabpanel.ShowPanelRequest;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import dk.klar.host.HostContext;
import dk.klar.host.plugin.Module;
import dk.klar.host.plugin.Plugins.Owned;
import dk.klar.host.web.page.Ask;
import dk.klar.host.web.page.Reading;
import java.util.Comparator;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The activity tabs that plugins bring. */
final class IssueTabs {

    private static final Logger LOG = LoggerFactory.getLogger(IssueTabs.class);

    private final HostContext host;
    private final Reading reading;

    IssueTabs(HostContext host, Reading reading) {
        this.host = host;
        this.reading = reading;
    }

    /** A tab that the reader may see. */
    record Tab(String completeKey, String label, IssueTabPanel3 panel) {
    }

    List<Tab> of(Ask ask, Issue issue) {
        return host.plugins().modules(Module.IssueTabPanel.class).stream()
                .sorted(Comparator.comparingInt(owned -> owned.module().order()))
                .map(owned -> new Tab(owned.completeKey(), ask.words().label(owned.module().label()), panel(owned)))
                .filter(tab -> shows(tab, issue, reading.user(ask)))
                .toList();
    }

    List<IssueView.Entry> entries(Ask ask, Issue issue, Tab tab) {
        return tab.panel().getActions(new GetActionsRequest(issue, reading.user(ask))).stream()
                .map(IssueAction::getHtml).<IssueView.Entry>map(IssueView.PluginAction::new).toList();
    }

    /** A tab that cannot say whether it shows does not; the page is there without it. */
    private static boolean shows(Tab tab, Issue issue, ApplicationUser user) {
        try {
            return tab.panel().showPanel(new ShowPanelRequest(issue, user));
        } catch (RuntimeException e) {
            LOG.error("Issue tab {} failed", tab.completeKey(), e);
            return false;
        }
    }

    private IssueTabPanel3 panel(Owned<Module.IssueTabPanel> owned) {
        IssueTabPanel3 panel = owned.plugin().create(owned.module().className(), IssueTabPanel3.class);
        panel.init(() -> host.services().get(JiraAuthenticationContext.class).getI18nHelper());
        return panel;
    }
}

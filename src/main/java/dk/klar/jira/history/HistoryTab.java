package dk.klar.jira.history;

import com.atlassian.jira.plugin.issuetabpanel.AbstractIssueTabPanel3;
import com.atlassian.jira.plugin.issuetabpanel.GetActionsRequest;
import com.atlassian.jira.plugin.issuetabpanel.IssueAction;
import com.atlassian.jira.plugin.issuetabpanel.ShowPanelRequest;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.templaterenderer.RenderingException;
import com.atlassian.templaterenderer.TemplateRenderer;
import dk.klar.domain.people.UserKey;
import dk.klar.usecase.Refused;
import dk.klar.usecase.UseCases;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Date;
import java.util.List;
import java.util.Map;

/** The tab <i>Klar history</i> on an issue: who recorded what, when, before and after, newest first. */
public class HistoryTab extends AbstractIssueTabPanel3 {
    private final UseCases useCases;
    private final HistoryPage pages;
    private final TemplateRenderer renderer;

    public HistoryTab(UseCases useCases, HistoryPage pages, TemplateRenderer renderer) {
        this.useCases = useCases;
        this.pages = pages;
        this.renderer = renderer;
    }

    @Override
    public boolean showPanel(ShowPanelRequest request) {
        if (request.remoteUser() == null) {
            return false;
        }
        try {
            useCases.entrance().toSee(request.issue().getKey(), key(request.remoteUser()));
            return true;
        } catch (Refused e) {
            return false;
        }
    }

    @Override
    public List<IssueAction> getActions(GetActionsRequest request) {
        HistoryPage.Shown page = pages.newest(request.issue().getKey(), key(request.remoteUser()));
        return List.of(new HistoryAction(html(page.context()), page.newest().map(Date::from).orElseGet(request.issue()::getCreated)));
    }

    private String html(Map<String, Object> context) {
        StringWriter html = new StringWriter();
        try {
            renderer.render("templates/history/history.vm", context, html);
        } catch (RenderingException e) {
            throw new IllegalStateException("the history could not be rendered", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return html.toString();
    }

    private static UserKey key(ApplicationUser user) {
        return new UserKey(user.getKey());
    }
}

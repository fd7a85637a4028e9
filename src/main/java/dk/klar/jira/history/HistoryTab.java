package dk.klar.jira.history;

import com.atlassian.jira.plugin.issuetabpanel.AbstractIssueTabPanel3;
import com.atlassian.jira.plugin.issuetabpanel.GetActionsRequest;
import com.atlassian.jira.plugin.issuetabpanel.IssueAction;
import com.atlassian.jira.plugin.issuetabpanel.ShowPanelRequest;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.templaterenderer.RenderingException;
import com.atlassian.templaterenderer.TemplateRenderer;
import dk.klar.domain.dossier.Kind;
import dk.klar.domain.history.Change;
import dk.klar.domain.people.UserKey;
import dk.klar.text.Library;
import dk.klar.text.RecordTitles;
import dk.klar.text.Texts;
import dk.klar.usecase.ReadHistory;
import dk.klar.usecase.Refused;
import dk.klar.usecase.UseCases;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The tab <i>Klar history</i> on an issue: who recorded what, when, before and after, newest first. */
public class HistoryTab extends AbstractIssueTabPanel3 {
    private final UseCases useCases;
    private final Library library;
    private final TemplateRenderer renderer;

    public HistoryTab(UseCases useCases, Library library, TemplateRenderer renderer) {
        this.useCases = useCases;
        this.library = library;
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
        List<Change> changes = useCases.readHistory()
                .of(request.issue().getKey(), key(request.remoteUser()), 0, ReadHistory.MOST);
        Date newest = changes.isEmpty() ? request.issue().getCreated() : Date.from(changes.get(0).stamp().at());
        return List.of(new HistoryAction(html(changes), newest));
    }

    private String html(List<Change> changes) {
        StringWriter html = new StringWriter();
        try {
            renderer.render("templates/history/history.vm", context(changes, library.texts()), html);
        } catch (RenderingException e) {
            throw new IllegalStateException("the history could not be rendered", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return html.toString();
    }

    private Map<String, Object> context(List<Change> changes, Texts texts) {
        HistoryWords words = new HistoryWords(texts, new RecordTitles(texts, useCases.keepMunicipality().all(Kind.COMMITTEE), changes));
        Map<String, Object> context = new HashMap<>();
        List<ChangeView> views = changes.stream().map(words::of).toList();
        context.put("changes", views);
        context.put("filters", words.filters(views));
        context.put("filterLabel", texts.text("klar.history.filter"));
        context.put("allLabel", texts.text("klar.history.all"));
        context.put("note", changes.isEmpty() ? texts.text("klar.history.empty")
                : changes.size() < ReadHistory.MOST ? "" : texts.text("klar.history.more", ReadHistory.MOST));
        context.put("fieldLabel", texts.text("klar.history.field"));
        context.put("beforeLabel", texts.text("klar.history.before"));
        context.put("afterLabel", texts.text("klar.history.after"));
        context.put("restsOnLabel", texts.text("klar.history.rests-on"));
        context.put("nothing", texts.text("klar.history.nothing"));
        return context;
    }

    private static UserKey key(ApplicationUser user) {
        return new UserKey(user.getKey());
    }
}

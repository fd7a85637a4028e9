package dk.klar.jira.event;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventType;
import dk.klar.domain.dossier.IssueId;
import dk.klar.jira.rights.JiraImplementations;
import dk.klar.usecase.Publish;
import dk.klar.usecase.port.Confidences;
import dk.klar.usecase.port.Summaries;

/**
 * Keeps the published gate state true when an implementation begins, whatever becomes of it in Jira (by whichever road it comes
 * past a gate, it is an event), and when it moves to where Klar is on, or off; and lets nothing that was said in confidence
 * outlive it.
 */
public final class IssueListener {
    private final EventPublisher events;
    private final Publish publish;
    private final Confidences confidences;
    private final Summaries summaries;

    public IssueListener(EventPublisher events, Publish publish, Confidences confidences, Summaries summaries) {
        this.events = events;
        this.publish = publish;
        this.confidences = confidences;
        this.summaries = summaries;
    }

    public void register() {
        events.register(this);
    }

    public void unregister() {
        events.unregister(this);
    }

    @EventListener
    public void onIssueEvent(IssueEvent event) {
        if (EventType.ISSUE_MOVED_ID.equals(event.getEventTypeId())) {
            publish.statesOf(JiraImplementations.of(event.getIssue()));
        } else if (EventType.ISSUE_DELETED_ID.equals(event.getEventTypeId())) {
            IssueId gone = new IssueId(event.getIssue().getId());
            confidences.forget(gone);
            summaries.remove(gone);
        } else {
            publish.happenedTo(JiraImplementations.of(event.getIssue()));
        }
    }
}

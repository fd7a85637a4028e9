package dk.klar.jira.history;

import com.atlassian.jira.plugin.issuetabpanel.IssueAction;
import java.util.Date;

/** The tab's content as Jira takes it: in one piece, so that it stays newest first whatever order Jira shows others in. */
record HistoryAction(String html, Date time) implements IssueAction {
    @Override
    public String getHtml() {
        return html;
    }

    @Override
    public Date getTimePerformed() {
        return time;
    }

    @Override
    public boolean isDisplayActionAllTab() {
        return false;
    }
}

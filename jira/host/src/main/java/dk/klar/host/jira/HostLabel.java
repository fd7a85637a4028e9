package dk.klar.host.jira;

import com.atlassian.jira.issue.label.Label;

/** A label. */
record HostLabel(String label) implements Label {

    @Override
    public String getLabel() {
        return label;
    }
}

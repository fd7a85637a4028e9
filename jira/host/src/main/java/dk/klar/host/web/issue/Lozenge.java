package dk.klar.host.web.issue;

import com.atlassian.jira.issue.status.Status;

/** A status as pages show it: its name, and the colour of its category. */
public record Lozenge(String name, String cssClass) {

    public static Lozenge of(Status status) {
        String category = status.getStatusCategory() == null ? "" : status.getStatusCategory().getKey();
        return new Lozenge(status.getName(), switch (category) {
            case "done" -> "aui-lozenge-success";
            case "indeterminate" -> "aui-lozenge-inprogress";
            default -> "";
        });
    }
}

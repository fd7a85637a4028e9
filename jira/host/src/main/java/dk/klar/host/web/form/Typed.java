package dk.klar.host.web.form;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.label.Label;
import com.atlassian.jira.user.ApplicationUser;
import dk.klar.host.jira.Errors;
import dk.klar.host.web.page.Ask;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The values that a form starts with: what was typed, where a refused form comes back; else what the issue holds. */
record Typed(Optional<Ask> posted, Optional<Issue> issue, Errors errors) {

    String value(String fieldId) {
        return posted.map(ask -> ask.typed(fieldId)).orElseGet(() -> issue.map(known -> stored(known, fieldId)).orElse(""));
    }

    List<String> values(String fieldId) {
        return posted.map(ask -> ask.params().getOrDefault(fieldId, List.of())).orElse(List.of());
    }

    private static String stored(Issue issue, String fieldId) {
        String value = switch (fieldId) {
            case "summary" -> issue.getSummary();
            case "description" -> issue.getDescription();
            case "assignee" -> name(issue.getAssignee());
            case "reporter" -> name(issue.getReporter());
            case "labels" -> issue.getLabels().stream().map(Label::getLabel).collect(Collectors.joining(" "));
            case "security" -> issue.getSecurityLevelId() == null ? "" : issue.getSecurityLevelId().toString();
            default -> "";
        };
        return value == null ? "" : value;
    }

    private static String name(ApplicationUser user) {
        return user == null ? "" : user.getName();
    }
}

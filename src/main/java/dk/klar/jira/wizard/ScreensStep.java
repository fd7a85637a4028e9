package dk.klar.jira.wizard;

import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeManager;
import com.atlassian.jira.issue.operation.IssueOperations;
import dk.klar.domain.people.UserKey;
import dk.klar.usecase.port.SetupStep;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The role fields on the screens for creating, editing and viewing implementations. Other projects may share these; there the
 * fields are shown on implementations alone.
 */
final class ScreensStep implements SetupStep {
    private final Ground ground;
    private final RoleFields fields;

    ScreensStep(Ground ground, RoleFields fields) {
        this.ground = ground;
        this.fields = fields;
    }

    @Override
    public String id() {
        return "screens";
    }

    @Override
    public Look look(Wish wish, UserKey user) {
        if (!ground.ready(wish)) {
            return Look.missing("later", wish.key());
        }
        if (ids(wish).size() < RoleFields.TYPES.size() && RoleFields.TYPES.stream().noneMatch(type -> fields.any(type).isEmpty())) {
            return Look.blocked("fields", wish.key());
        }
        String lacking = screens(wish).stream().filter(screen -> lacks(screen, wish)).map(FieldScreen::getName).collect(Collectors.joining(", "));
        return lacking.isEmpty() ? Look.there("there", wish.key()) : Look.missing("make", lacking);
    }

    @Override
    public void make(Wish wish, UserKey user) {
        screens(wish).forEach(screen -> ids(wish).stream().filter(id -> !screen.containsField(id))
                .forEach(id -> screen.getTab(0).addFieldScreenLayoutItem(id)));
    }

    private boolean lacks(FieldScreen screen, Wish wish) {
        List<String> ids = ids(wish);
        return ids.size() < RoleFields.TYPES.size() || ids.stream().anyMatch(id -> !screen.containsField(id));
    }

    private List<String> ids(Wish wish) {
        return RoleFields.TYPES.stream().flatMap(type -> fields.valid(type, wish).stream()).map(CustomField::getId).toList();
    }

    private Collection<FieldScreen> screens(Wish wish) {
        FieldScreenScheme scheme = ground.jira().get(IssueTypeScreenSchemeManager.class).getIssueTypeScreenScheme(ground.madeProject(wish))
                .getEffectiveFieldScreenScheme(ground.madeType());
        Map<Long, FieldScreen> screens = new LinkedHashMap<>();
        Stream.of(IssueOperations.CREATE_ISSUE_OPERATION, IssueOperations.EDIT_ISSUE_OPERATION, IssueOperations.VIEW_ISSUE_OPERATION)
                .map(scheme::getFieldScreen).forEach(screen -> screens.putIfAbsent(screen.getId(), screen));
        return screens.values();
    }
}

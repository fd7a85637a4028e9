package dk.klar.host.jira;

import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenTab;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenScheme;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeManager;
import com.atlassian.jira.issue.operation.IssueOperation;
import com.atlassian.jira.issue.operation.IssueOperations;
import com.atlassian.jira.project.Project;
import dk.klar.host.data.ScreenRow;
import dk.klar.host.data.ScreenUse;
import dk.klar.host.data.Screens;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The screens of a project, the same for all its issue types; each has one tab. */
final class HostScreens implements IssueTypeScreenSchemeManager {
    private static final Map<IssueOperation, ScreenUse> USES = Map.of(IssueOperations.CREATE_ISSUE_OPERATION, ScreenUse.CREATE,
            IssueOperations.EDIT_ISSUE_OPERATION, ScreenUse.EDIT, IssueOperations.VIEW_ISSUE_OPERATION, ScreenUse.VIEW);

    private final Screens screens;

    HostScreens(Screens screens) {
        this.screens = screens;
    }

    @Override
    public IssueTypeScreenScheme getIssueTypeScreenScheme(Project project) {
        return type -> operation -> new Screen(screens.of(project.getId(), USES.get(operation)).id(), screens);
    }

    private record Screen(long id, Screens screens) implements FieldScreen, FieldScreenTab {
        private ScreenRow row() {
            return screens.byId(id).orElseThrow();
        }

        @Override
        public Long getId() {
            return id;
        }

        @Override
        public String getName() {
            return row().name();
        }

        @Override
        public boolean containsField(String fieldId) {
            return row().fieldIds().contains(fieldId);
        }

        @Override
        public FieldScreenTab getTab(int tabPosition) {
            return this;
        }

        @Override
        public void addFieldScreenLayoutItem(String fieldId) {
            List<String> fields = new ArrayList<>(row().fieldIds());
            fields.add(fieldId);
            screens.setFields(id, fields);
        }
    }
}

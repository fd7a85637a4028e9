package dk.klar.jira.wizard;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.IssueService.CreateValidationResult;
import com.atlassian.jira.bc.issue.IssueService.IssueResult;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import dk.klar.domain.dossier.Kind;
import dk.klar.domain.people.UserKey;
import dk.klar.jira.rights.KlarPermissions;
import dk.klar.usecase.RecordOnImplementation;
import dk.klar.usecase.port.SetupStep;
import java.util.List;
import java.util.Map;

/** One example of an implementation, recorded by whoever sets up the project and with their rights. Made once: whoever deletes it is rid of it. */
final class SampleStep implements SetupStep {
    /** Followed by the project's id; the value is the issue's key as it was. */
    private static final String MADE = "dk.klar.jira.sample.";

    private final Ground ground;
    private final RecordOnImplementation record;
    private final PluginSettingsFactory settings;

    SampleStep(Ground ground, RecordOnImplementation record, PluginSettingsFactory settings) {
        this.ground = ground;
        this.record = record;
        this.settings = settings;
    }

    @Override
    public String id() {
        return "sample";
    }

    @Override
    public boolean wanted(Wish wish) {
        return wish.sample();
    }

    @Override
    public Look look(Wish wish, UserKey user) {
        if (!ground.ready(wish)) {
            return Look.blocked("rights", wish.key());
        }
        Project project = ground.madeProject(wish);
        if (settings().get(MADE + project.getId()) instanceof String key) {
            return Look.there("there", key);
        }
        return mayRecord(project, user) ? Look.missing("make", text("summary")) : Look.blocked("rights", wish.key());
    }

    @Override
    public void make(Wish wish, UserKey user) {
        Project project = ground.madeProject(wish);
        String key = issue(project, ground.person(user));
        settings().put(MADE + project.getId(), key);
        for (int number = 1; number <= 2; number++) {
            record.add(user, key, Kind.TARGET_GROUP, Map.of("unit", text("unit" + number), "profession", text("profession"),
                    "headcount", 12 * number, "technicalEnvironment", text("environment")));
        }
        record.add(user, key, Kind.PILOT, Map.of("title", text("pilot"), "purpose", text("purpose"), "sites", List.of(Map.of("unit", text("unit1"),
                "profession", text("profession"), "technicalEnvironment", text("environment"), "chances", "EASIEST", "headcount", 4))));
    }

    /** Jira takes a reporter from those alone who may choose one, and puts in whoever asks for the others. */
    private String issue(Project project, ApplicationUser user) {
        IssueService issues = ground.jira().get(IssueService.class);
        IssueInputParameters wish = issues.newIssueInputParameters().setProjectId(project.getId()).setIssueTypeId(ground.madeType().getId())
                .setSummary(text("summary"));
        if (ground.jira().get(PermissionManager.class).hasPermission(ProjectPermissions.MODIFY_REPORTER, project, user)) {
            wish.setReporterId(user.getName());
        }
        CreateValidationResult valid = issues.validateCreate(user, wish);
        IssueResult made = valid.isValid() ? issues.create(user, valid) : null;
        if (made == null || !made.isValid()) {
            throw new IllegalStateException("Jira does not take the example: " + Said.by((made == null ? valid : made).getErrorCollection()));
        }
        return made.getIssue().getKey();
    }

    private boolean mayRecord(Project project, UserKey user) {
        return ground.jira().get(PermissionManager.class).hasPermission(KlarPermissions.project(KlarPermissions.RECORD), project, ground.person(user));
    }

    private PluginSettings settings() {
        return settings.createGlobalSettings();
    }

    private String text(String name) {
        return ground.names().own("sample." + name);
    }
}

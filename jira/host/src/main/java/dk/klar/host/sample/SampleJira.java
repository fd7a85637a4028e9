package dk.klar.host.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.klar.host.data.Basics;
import dk.klar.host.data.Dashboards;
import dk.klar.host.data.Holder;
import dk.klar.host.data.IssueTypeRow;
import dk.klar.host.data.JiraData;
import dk.klar.host.data.PermissionSchemeRow;
import dk.klar.host.data.ProjectRow;
import dk.klar.host.data.ScreenUse;
import dk.klar.host.data.StatusCategoryRow;
import dk.klar.host.data.StatusRow;
import dk.klar.host.data.UserRow;
import dk.klar.host.workflow.WorkflowSchemes;
import dk.klar.host.workflow.Workflows;
import dk.klar.host.workflow.xml.InvalidWorkflow;
import dk.klar.host.workflow.xml.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Sets up the municipality's Jira as its administrator would: people, projects, rights, fields, the workflow with its gate. */
final class SampleJira {
    /** The issue type that Klar is switched on for. */
    static final String IMPLEMENTATION = "Implementering";
    /** Issue type ids as Jira hands them out after its own. */
    static final String IMPLEMENTATION_ID = "10100";

    /** What is only tried out, and must not be rolled out as it is: Klar is off for it. */
    private static final String EXPERIMENT_ID = "10101";

    private static final String WORKFLOW = "Implementering af ny teknologi";
    private static final String HIDING_WORKFLOW = "Implementering og forsøg";
    private static final int TO_ROLLOUT = 21;
    private static final List<String> ROLE_FIELDS = List.of("role-owner", "role-leader", "role-agents");

    private final JiraData data;
    private final Workflows workflows;
    private final WorkflowSchemes schemes;
    private final Map<String, String> keys = new HashMap<>();

    SampleJira(JiraData data, Workflows workflows, WorkflowSchemes schemes) {
        this.data = data;
        this.workflows = workflows;
        this.schemes = schemes;
    }

    boolean isThere(JsonNode sample) {
        return data.projects().byKey(sample.at("/projects/0/key").asText()).isPresent();
    }

    void setUp(JsonNode sample) {
        sample.get("users").forEach(this::user);
        // The sample has an administrator of its own; a login that no table lists would be a back door.
        data.users().byName("admin").ifPresent(admin -> data.users().delete(admin.userKey()));
        constants();
        List<String> screen = screen();
        long workflowScheme = workflow();
        long hidingScheme = hidingWorkflow();
        data.permissionSchemes().grantGlobally("dk.klar.jira.administer", Optional.of("digitalisering"));
        for (JsonNode project : sample.get("projects")) {
            boolean experiments = project.path("experiments").asBoolean();
            project(project, experiments ? hidingScheme : workflowScheme, screen,
                    experiments ? List.of(IMPLEMENTATION_ID, EXPERIMENT_ID) : List.of(IMPLEMENTATION_ID));
        }
        dashboard(sample.get("dashboard"));
    }

    /** Shared with everybody: each sees in it what they may see. An item is its key, or that with what was chosen for it. */
    private void dashboard(JsonNode node) {
        long id = data.dashboards().create(node.get("name").asText(), keys.get(node.get("owner").asText()), true).id();
        for (int column = 0; column < node.get("columns").size(); column++) {
            for (JsonNode item : node.get("columns").get(column)) {
                ObjectNode settings = JsonNodeFactory.instance.objectNode().put("refresh", "false");
                if (item.isObject()) {
                    settings.setAll((ObjectNode) item);
                }
                String module = item.isObject() ? settings.remove("item").asText() : item.asText();
                data.properties().put(Dashboards.ITEM_PROPERTY, data.dashboards().add(id, "dk.klar.jira:" + module, column).id(),
                        Dashboards.ITEM_SETTINGS, settings.toString(), Instant.EPOCH);
            }
        }
    }

    private void user(JsonNode node) {
        String name = node.get("name").asText();
        String displayName = node.get("displayName").asText();
        String email = node.get("email").asText();
        UserRow user = node.path("nameIsKey").asBoolean() ? data.users().createWithNameAsKey(name, displayName, email, name)
                : data.users().create(name, displayName, email, name);
        data.users().setLocale(user.userKey(), Optional.of(Locale.forLanguageTag(node.get("locale").asText())));
        keys.put(name, user.userKey());
        data.groups().add(Basics.USERS, user.userKey());
        for (JsonNode group : node.get("groups")) {
            data.groups().create(group.asText());
            data.groups().add(group.asText(), user.userKey());
        }
    }

    private void constants() {
        data.constants().addIssueType(new IssueTypeRow(IMPLEMENTATION_ID, IMPLEMENTATION, "Ny teknologi, der skal i brug.",
                "/images/icons/issuetypes/task.svg", false));
        data.constants().addIssueType(new IssueTypeRow(EXPERIMENT_ID, "Forsøg", "Noget, der prøves af i det små.",
                "/images/icons/issuetypes/task.svg", false));
        status("10000", "Idé", StatusCategoryRow.TO_DO);
        status("10001", "Pilottest", StatusCategoryRow.IN_PROGRESS);
        status("10002", "Udrulning", StatusCategoryRow.IN_PROGRESS);
        status("10003", "Realisering", StatusCategoryRow.DONE);
        status("10004", "Stoppet", StatusCategoryRow.DONE);
    }

    private void status(String id, String name, StatusCategoryRow category) {
        data.constants().addStatus(new StatusRow(id, name, "", category, "/images/icons/statuses/generic.png"));
    }

    /** The role fields stand on one screen for create, edit and view. */
    private List<String> screen() {
        List<String> fields = new ArrayList<>(List.of("summary", "issuetype", "reporter", "assignee", "description", "labels"));
        List<String> names = List.of("Forandringsejer", "Forandringsleder", "Forandringsagenter");
        for (int i = 0; i < ROLE_FIELDS.size(); i++) {
            fields.add(data.fields().create("dk.klar.jira:" + ROLE_FIELDS.get(i),
                    "com.atlassian.jira.plugin.system.customfieldtypes:userpickergroupsearcher", names.get(i), "").fieldId());
        }
        return fields;
    }

    private long workflow() {
        try {
            importWorkflow(WORKFLOW);
            return schemes.create(WORKFLOW, Map.of(IMPLEMENTATION_ID, WORKFLOW)).id();
        } catch (InvalidWorkflow e) {
            throw unusable(e);
        }
    }

    /** The same, but for a transition to rollout that is hidden while the gate is shut, and always from experiments. */
    private long hidingWorkflow() {
        Map<String, String> gate = Map.of("gate", "rollout", "elsewhere", "shut");
        try {
            importWorkflow(HIDING_WORKFLOW);
            workflows.edit(HIDING_WORKFLOW, "", edit -> {
                edit.add(TO_ROLLOUT, Kind.CONDITION, with(gate, "class.name", "dk.klar.jira.workflow.KlarGateCondition"));
                edit.replace(TO_ROLLOUT, Kind.VALIDATOR, 0, with(gate, "class.name", "dk.klar.jira.workflow.KlarGateValidator"));
            });
            return schemes.create(HIDING_WORKFLOW, Map.of(IMPLEMENTATION_ID, HIDING_WORKFLOW, EXPERIMENT_ID, HIDING_WORKFLOW)).id();
        } catch (InvalidWorkflow e) {
            throw unusable(e);
        }
    }

    private static Map<String, String> with(Map<String, String> args, String name, String value) {
        Map<String, String> more = new HashMap<>(args);
        more.put(name, value);
        return more;
    }

    private void importWorkflow(String name) throws InvalidWorkflow {
        try (InputStream xml = SampleJira.class.getResourceAsStream("/sample/implementation-workflow.xml")) {
            workflows.importXml(name, new String(xml.readAllBytes(), StandardCharsets.UTF_8), false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static IllegalStateException unusable(InvalidWorkflow e) {
        return new IllegalStateException("The sample's workflow cannot be used: " + e.getMessage(), e);
    }

    private void project(JsonNode node, long workflowScheme, List<String> screen, List<String> issueTypes) {
        String key = node.get("key").asText();
        PermissionSchemeRow rights = data.permissionSchemes().create(node.get("name").asText());
        ProjectRow project = data.projects().create(key, node.get("name").asText(), node.get("description").asText(),
                Optional.of(keys.get(node.get("lead").asText())), rights.id(), issueTypes);
        schemes.assign(project.id(), workflowScheme);
        grants(node, rights.id());
        long screenId = data.screens().create(node.get("name").asText(), screen).id();
        for (ScreenUse use : ScreenUse.values()) {
            data.screens().use(project.id(), use, screenId);
        }
    }

    private void grants(JsonNode node, long scheme) {
        grant(scheme, List.of("BROWSE_PROJECTS", "ADD_COMMENTS"), Holder.group("digitalisering"));
        grant(scheme, List.of("BROWSE_PROJECTS", "EDIT_ISSUES", "ADMINISTER_PROJECTS", "DELETE_ISSUES", "MOVE_ISSUES", "CREATE_ISSUES",
                "TRANSITION_ISSUES"), Holder.group(Basics.ADMINISTRATORS));
        node.get("browse").forEach(user -> grant(scheme, List.of("BROWSE_PROJECTS", "ADD_COMMENTS"), holder(user)));
        node.get("record").forEach(user -> grant(scheme, List.of("BROWSE_PROJECTS", "CREATE_ISSUES", "EDIT_ISSUES", "ASSIGN_ISSUES",
                "ASSIGNABLE_USER", "TRANSITION_ISSUES", "ADD_COMMENTS", "dk.klar.jira.record"), holder(user)));
        node.get("hear").forEach(user -> grant(scheme, List.of("dk.klar.jira.hear"), holder(user)));
        node.get("decide").forEach(user -> grant(scheme, List.of("dk.klar.jira.decide"), holder(user)));
    }

    private Holder holder(JsonNode user) {
        return Holder.user(keys.get(user.asText()));
    }

    private void grant(long scheme, List<String> permissions, Holder holder) {
        permissions.forEach(permission -> data.permissionSchemes().grant(scheme, permission, holder));
    }
}

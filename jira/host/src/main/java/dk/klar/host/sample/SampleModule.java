package dk.klar.host.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.klar.host.HostContext;
import dk.klar.host.HostModule;
import dk.klar.host.data.JiraData;
import dk.klar.host.workflow.WorkflowSchemes;
import dk.klar.host.workflow.Workflows;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Nordby Kommune: four projects, twelve implementations, eight people. Loaded into an empty Jira that has Klar, once. */
public final class SampleModule implements HostModule {
    private static final String KLAR = "dk.klar.jira";

    private JsonNode sample;
    private boolean there;
    private boolean fresh;

    @Override
    public void start(HostContext host) {
        sample = new SampleFile(LocalDate.now(host.clock())).read();
    }

    /** The workflow names Klar's validator: without Klar there is no sample. */
    @Override
    public void pluginsStarted(HostContext host) {
        there = host.plugins().plugin(KLAR).isPresent();
        if (!there) {
            return;
        }
        SampleJira jira = new SampleJira(host.services().get(JiraData.class), host.services().get(Workflows.class),
                host.services().get(WorkflowSchemes.class));
        fresh = !jira.isThere(sample);
        if (fresh) {
            host.database().inTransaction(() -> {
                jira.setUp(sample);
                return null;
            });
        }
    }

    @Override
    public List<String> ready(HostContext host) {
        if (!there) {
            return List.of();
        }
        if (fresh) {
            RestClient rest = new RestClient(host.baseUrl());
            switchOn(rest);
            new SampleRecords(rest, sample).load();
            host.database().inTransaction(() -> {
                new SampleCounts(host.services().get(JiraData.class)).load(sample.get("counts"));
                return null;
            });
        }
        List<String> lines = new ArrayList<>(List.of("Log in (the password is the name):"));
        sample.get("users").forEach(user -> lines.add(String.format(Locale.ROOT, "  %-8s %s, %s", user.get("name").asText(),
                user.get("displayName").asText(), user.get("who").asText())));
        return lines;
    }

    private void switchOn(RestClient rest) {
        ObjectNode on = JsonNodeFactory.instance.objectNode();
        on.putArray("on").add(SampleJira.IMPLEMENTATION_ID);
        sample.get("projects").forEach(project ->
                rest.put("dorthe", "/rest/klar/1/settings/projects/" + project.get("key").asText(), on));
    }
}

package dk.klar.host;

import dk.klar.host.jira.CoreModule;
import dk.klar.host.rest.RestModule;
import dk.klar.host.sample.SampleModule;
import dk.klar.host.web.WebModule;
import dk.klar.host.workflow.WorkflowModule;
import java.util.List;

/** The parts of the embedded Jira, in the order in which they start. */
final class HostModules {

    private HostModules() {
    }

    static List<HostModule> all() {
        return List.of(new CoreModule(), new WorkflowModule(), new WebModule(), new RestModule(), new SampleModule());
    }
}

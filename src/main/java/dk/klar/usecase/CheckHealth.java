package dk.klar.usecase;

import dk.klar.domain.dossier.Entry;
import dk.klar.domain.dossier.IssueId;
import dk.klar.domain.dossier.Kind;
import dk.klar.domain.gate.Gate;
import dk.klar.domain.gate.GatePolicy;
import dk.klar.domain.health.Finding;
import dk.klar.domain.health.Finding.Ailment;
import dk.klar.domain.health.WorkflowFindings;
import dk.klar.domain.people.UserKey;
import dk.klar.domain.webhook.Outcome;
import dk.klar.domain.webhook.Receiver;
import dk.klar.domain.webhook.Standing;
import dk.klar.domain.workflow.Part.Role;
import dk.klar.domain.workflow.Workflow;
import dk.klar.usecase.port.Existence;
import dk.klar.usecase.port.Implementations;
import dk.klar.usecase.port.Inventory;
import dk.klar.usecase.port.Projects;
import dk.klar.usecase.port.Projects.IssueType;
import dk.klar.usecase.port.Projects.Project;
import dk.klar.usecase.port.Switches;
import dk.klar.usecase.port.Webhooks;
import dk.klar.usecase.port.Workflows;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Looks for what has gone wrong between Klar and Jira. It reads every record once and asks Jira once for each issue and
 * person that they name, so it is for a page that an administrator opens now and then.
 */
public final class CheckHealth {
    /** Implementations named in one finding; more would not be read. */
    static final int MOST_ISSUES = 20;

    private final Entrance entrance;
    private final Ports ports;

    /** What it looks at. */
    public record Ports(Workflows workflows, Switches switches, Projects projects, Inventory inventory, Existence existence,
                        Implementations implementations, Webhooks webhooks) {
    }

    public CheckHealth(Entrance entrance, Ports ports) {
        this.entrance = entrance;
        this.ports = ports;
    }

    /** @throws Refused when this person does not administer Klar */
    public List<Finding> of(UserKey reader) {
        entrance.toAdminister(reader);
        List<Workflow> workflows = ports.workflows().all();
        Census census = new Census(ports.existence());
        List<Entry<?>> policies = new ArrayList<>();
        Set<String> committees = new HashSet<>();
        ports.inventory().each(entry -> {
            census.count(entry);
            if (entry.kind() == Kind.GATE_POLICY) {
                policies.add(entry);
            } else if (entry.kind() == Kind.COMMITTEE) {
                committees.add(entry.key());
            }
        });
        List<Finding> findings = new ArrayList<>();
        Set<Gate> inUse = GatePolicy.inUse(policies);
        workflows.forEach(workflow -> findings.addAll(WorkflowFindings.of(workflow, inUse)));
        policies(workflows, policies, inUse, findings);
        switches(workflows, findings);
        if (committees.isEmpty() && ports.switches().projects().stream().anyMatch(project -> !ports.switches().issueTypes(project).isEmpty())) {
            findings.add(Finding.of(Ailment.NO_COMMITTEE));
        }
        records(census, reader, findings);
        ports.webhooks().receivers().forEach(receiver -> webhook(receiver, ports.webhooks().standing(receiver.key()), findings));
        return findings;
    }

    private void policies(List<Workflow> workflows, List<Entry<?>> policies, Set<Gate> inUse, List<Finding> findings) {
        Set<String> held = workflows.stream().filter(workflow -> !workflow.id().draft())
                .flatMap(workflow -> workflow.transitions().stream()).flatMap(transition -> transition.gates(Role.GATE).stream()).collect(Collectors.toSet());
        for (Entry<?> policy : policies) {
            Gate gate = Gate.byId(policy.key()).orElseThrow();
            if (inUse.contains(gate) && !held.contains(gate.id())) {
                findings.add(Finding.of(Ailment.GATE_NOWHERE, gate));
            }
            if (!ports.existence().active(policy.updated().by())) {
                findings.add(Finding.of(Ailment.POLICY_ORPHANED, gate, policy.updated().by()));
            }
        }
    }

    private void switches(List<Workflow> workflows, List<Finding> findings) {
        Set<String> held = workflows.stream().filter(workflow -> !workflow.id().draft() && workflow.has(Role.GATE))
                .map(workflow -> workflow.id().name()).collect(Collectors.toSet());
        Map<String, List<String>> open = new TreeMap<>();
        Set<Long> gone = new HashSet<>(ports.switches().projects());
        for (Project project : ports.projects().all()) {
            gone.remove(project.id());
            Set<String> typesGone = new HashSet<>(ports.switches().issueTypes(project.id()));
            for (IssueType type : project.issueTypes()) {
                if (typesGone.remove(type.id())) {
                    ports.workflows().of(project.id(), type.id()).filter(used -> !held.contains(used)).ifPresent(used ->
                            open.computeIfAbsent(used, none -> new ArrayList<>()).add(type.name() + " (" + project.name() + ")"));
                }
            }
            if (!typesGone.isEmpty()) {
                findings.add(Finding.of(Ailment.TYPE_GONE, project.name(), typesGone.size()));
            }
        }
        open.forEach((workflow, types) -> findings.add(Finding.of(Ailment.NO_GATE, workflow, types)));
        if (!gone.isEmpty()) {
            findings.add(Finding.of(Ailment.PROJECT_GONE, gone.size()));
        }
    }

    /** Only the host is said: who reads this need not administer Jira, and the rest of the address may be a secret. */
    private static void webhook(Receiver receiver, Standing standing, List<Finding> findings) {
        String host = receiver.address().where();
        if (!receiver.on() && standing.trouble() != null && standing.trouble().kind() == Outcome.Kind.GONE) {
            findings.add(Finding.of(Ailment.WEBHOOK_GONE, host));
        }
        if (standing.givenUp() + standing.dropped() > 0) {
            findings.add(Finding.of(Ailment.WEBHOOK_LOST, host, standing.givenUp(), standing.dropped(), Standing.TRIES));
        }
    }

    private void records(Census census, UserKey reader, List<Finding> findings) {
        if (census.orphans() > 0) {
            findings.add(Finding.of(Ailment.ISSUES_GONE, census.orphans(), census.issuesGone()));
        }
        for (Kind kind : census.kindsWithGone()) {
            findings.add(new Finding(Ailment.PEOPLE_GONE, List.of(kind, census.peopleGone(kind)), seen(census.issuesNaming(kind), reader)));
        }
    }

    private List<IssueId> seen(List<IssueId> issues, UserKey reader) {
        return issues.stream().filter(issue -> ports.implementations().visible(issue, reader).isPresent()).limit(MOST_ISSUES).toList();
    }
}

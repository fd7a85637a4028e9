package dk.klar.jira.setup;

import dk.klar.domain.dossier.Kind;
import dk.klar.domain.health.Finding;
import dk.klar.domain.workflow.Part;
import dk.klar.jira.setup.WorkflowsView.FindingView;
import dk.klar.jira.setup.WorkflowsView.LinkView;
import dk.klar.jira.view.Addresses;
import dk.klar.text.Texts;
import java.util.List;

/** Puts words to what is wrong, and leads to where it is mended. */
final class HealthWords {
    private final Texts texts;
    private final Addresses addresses;
    private final boolean mayChange;

    /** @param mayChange whether the reader administers Jira: finds the form there that puts a gate in, and may see to webhooks */
    HealthWords(Texts texts, Addresses addresses, boolean mayChange) {
        this.texts = texts;
        this.addresses = addresses;
        this.mayChange = mayChange;
    }

    FindingView finding(Finding finding) {
        String key = "klar.health." + finding.ailment().id();
        Object[] args = finding.args().stream().map(this::word).toArray();
        return new FindingView(texts.text(key, args), texts.text(key + ".cure", args), links(finding));
    }

    private Object word(Object arg) {
        return arg instanceof Kind kind ? texts.text("klar.kind." + kind.segment())
                : arg instanceof Part part ? new WorkflowWords(texts).part(part) : arg;
    }

    private List<LinkView> links(Finding finding) {
        return switch (finding.ailment()) {
            case UNKNOWN_GATE, UNKNOWN_PART, UNKNOWN_SETTING, PART_TWICE, ROAD_AROUND, GATE_NOT_IN_USE, NO_WAY_OUT, GATE_WITHOUT_PASSAGE, PASSAGE_WITHOUT_GATE, GATE_ON_CREATION ->
                    List.of(new LinkView(addresses.jiraWorkflows(), texts.text("klar.setup.link.jira-workflows")));
            case NO_GATE, GATE_NOWHERE -> mayChange ? List.of(new LinkView("#klar-attach", texts.text("klar.setup.link.attach"))) : List.of();
            case TYPE_GONE, POLICY_ORPHANED, NO_COMMITTEE -> List.of(new LinkView(addresses.settings(), texts.text("klar.setup.link.settings")));
            case WEBHOOK_GONE, WEBHOOK_LOST -> mayChange ? List.of(new LinkView(addresses.webhooks(), texts.text("klar.setup.link.webhooks"))) : List.of();
            case PROJECT_GONE, ISSUES_GONE -> List.of();
            case PEOPLE_GONE -> finding.issues().stream().map(texts::value)
                    .map(issueKey -> new LinkView(addresses.dossier(issueKey), issueKey)).toList();
        };
    }
}

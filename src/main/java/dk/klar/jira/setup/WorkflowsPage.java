package dk.klar.jira.setup;

import dk.klar.domain.people.UserKey;
import dk.klar.domain.workflow.Workflow;
import dk.klar.domain.workflow.Workflow.Changing;
import dk.klar.jira.setup.WorkflowsView.AttachView;
import dk.klar.jira.setup.WorkflowsView.ChoiceView;
import dk.klar.jira.setup.WorkflowsView.DetachView;
import dk.klar.jira.setup.WorkflowsView.TargetView;
import dk.klar.jira.setup.WorkflowsView.WorkflowView;
import dk.klar.jira.view.Addresses;
import dk.klar.text.Library;
import dk.klar.text.Texts;
import dk.klar.usecase.CheckHealth;
import dk.klar.usecase.KeepWorkflows;
import dk.klar.usecase.MakeRounds;
import dk.klar.usecase.Refused;
import dk.klar.usecase.port.Rounds.Name;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes what stands on the page about Klar in Jira's workflows, and does what is confirmed there. */
public final class WorkflowsPage {
    private static final List<String> WORDS = List.of("title", "detaching", "detaching.nothing", "detaching.confirm", "cancel",
            "attaching.nothing", "attaching.confirm", "stop", "where", "where.help", "where.none", "workflow", "transition", "parts",
            "choose", "preview.detach", "preview.detach-all", "read-only", "attach", "attach.help", "attach.none", "gate",
            "preview.attach", "rounds", "rounds.stop", "rounds.resume", "rounds.anew", "health", "health.help", "health.well", "where-to");

    /** Not how a workflow is named: those begin with what they are. */
    private static final String ALL = "all";

    private final KeepWorkflows keep;
    private final CheckHealth health;
    private final MakeRounds rounds;
    private final Library library;
    private final Addresses addresses;

    public WorkflowsPage(KeepWorkflows keep, CheckHealth health, MakeRounds rounds, Library library, Addresses addresses) {
        this.keep = keep;
        this.health = health;
        this.rounds = rounds;
        this.library = library;
        this.addresses = addresses;
    }

    /**
     * What somebody asks of the page.
     *
     * @param detach workflows to take Klar out of, as {@link Chosen} writes them, or {@code all}
     * @param attach a transition to put a gate in, likewise; empty where none is chosen
     * @param round  what to do with what goes through all implementations, as {@code REBUILD stop}; empty for nothing
     * @param done   what was just done: {@code detached}, {@code attached}, {@code nothing}, {@code stop}, {@code resume} or {@code anew}
     */
    record Asked(List<String> detach, String attach, String gate, String round, String done) {
    }

    /** @throws Refused.Forbidden when this person may not see it, or asks for a change that is not theirs to make */
    WorkflowsView of(UserKey user, Asked asked) {
        List<Workflow> all = keep.all(user);
        Texts texts = library.texts();
        WorkflowWords words = new WorkflowWords(texts);
        boolean mayChange = keep.mayChange(user);
        String refusal = "";
        AttachView attaching = null;
        try {
            attaching = asked.attach().isEmpty() ? null : words.addition(addition(user, asked));
        } catch (Refused.NotFound | Refused.Invalid e) {
            refusal = refusal(e, texts);
        }
        return new WorkflowsView(texts.language().toLanguageTag(), addresses.workflows(), mayChange, news(asked, texts), refusal,
                all.stream().filter(Workflow::hasKlar).map(words::workflow).toList(), mayChange ? targets(all, words) : List.of(),
                gates(texts), detaching(user, asked, words), attaching,
                health.of(user).stream().map(new HealthWords(texts, addresses, mayChange)::finding).toList(),
                new RoundWords(texts).help(), Arrays.stream(Name.values()).map(name -> new RoundWords(texts).view(name, rounds.of(name, user))).toList());
    }

    String address() {
        return addresses.workflows();
    }

    /** The page's own words; a dot or dash in a name is an underscore to the template. */
    Map<String, String> words() {
        Texts texts = library.texts();
        return WORDS.stream().collect(Collectors.toMap(word -> word.replaceAll("\\W", "_"), word -> texts.text("klar.setup." + word)));
    }

    /** Does what is confirmed, and says what that was. */
    String change(UserKey user, Asked asked) {
        if (!asked.round().isEmpty()) {
            return changeRound(user, asked.round());
        } else if (asked.attach().isEmpty()) {
            return keep.detach(user, ids(user, asked.detach())).isEmpty() ? "nothing" : "detached";
        }
        Chosen chosen = Chosen.transition(asked.attach());
        return keep.attach(user, chosen.workflow(), chosen.transition(), asked.gate()).nothing() ? "nothing" : "attached";
    }

    /** What is none of these was not sent by the page. */
    private String changeRound(UserKey user, String asked) {
        for (Name name : Name.values()) {
            switch (asked.startsWith(name + " ") ? asked.substring(name.name().length() + 1) : "") {
                case "stop" -> rounds.stop(name, user);
                case "resume" -> rounds.resume(name, user);
                case "anew" -> rounds.anew(name, user);
                default -> {
                    continue;
                }
            }
            return asked.substring(name.name().length() + 1);
        }
        throw new Refused.NotFound("record");
    }

    private KeepWorkflows.Addition addition(UserKey user, Asked asked) {
        Chosen chosen = Chosen.transition(asked.attach());
        return keep.toAttach(user, chosen.workflow(), chosen.transition(), asked.gate());
    }

    private DetachView detaching(UserKey user, Asked asked, WorkflowWords words) {
        if (asked.detach().isEmpty()) {
            return null;
        }
        List<WorkflowView> workflows = keep.toDetach(user, ids(user, asked.detach())).stream().map(words::workflow).toList();
        return new DetachView(workflows, workflows.stream().anyMatch(WorkflowView::changeable));
    }

    private Set<Workflow.Id> ids(UserKey user, List<String> chosen) {
        return chosen.contains(ALL) ? keep.all(user).stream().map(Workflow::id).collect(Collectors.toSet())
                : chosen.stream().map(Chosen::workflow).collect(Collectors.toSet());
    }

    private static List<TargetView> targets(List<Workflow> all, WorkflowWords words) {
        return all.stream().filter(workflow -> !workflow.id().draft() && workflow.changing() != Changing.NEVER).map(words::target).toList();
    }

    private List<ChoiceView> gates(Texts texts) {
        return keep.gates().stream().map(gate -> new ChoiceView(gate.id(), texts.choice(gate))).toList();
    }

    private static String news(Asked asked, Texts texts) {
        String key = "klar.setup.done." + asked.done().toLowerCase(Locale.ROOT);
        return texts.has(key) ? texts.text(key) : "";
    }

    private static String refusal(Refused refused, Texts texts) {
        return refused instanceof Refused.Invalid invalid ? invalid.faults().stream().map(texts::fault).collect(Collectors.joining(" "))
                : texts.text("klar.refused.notFound." + ((Refused.NotFound) refused).what());
    }
}

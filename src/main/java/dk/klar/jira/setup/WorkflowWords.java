package dk.klar.jira.setup;

import dk.klar.domain.gate.Gate;
import dk.klar.domain.workflow.Part;
import dk.klar.domain.workflow.Part.Role;
import dk.klar.domain.workflow.Transition;
import dk.klar.domain.workflow.Workflow;
import dk.klar.jira.setup.WorkflowsView.AttachView;
import dk.klar.jira.setup.WorkflowsView.ChoiceView;
import dk.klar.jira.setup.WorkflowsView.PlaceView;
import dk.klar.jira.setup.WorkflowsView.TargetView;
import dk.klar.jira.setup.WorkflowsView.WorkflowView;
import dk.klar.text.Texts;
import dk.klar.usecase.KeepWorkflows.Addition;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Puts words to workflows, their transitions and what is in them. */
final class WorkflowWords {
    private final Texts texts;

    WorkflowWords(Texts texts) {
        this.texts = texts;
    }

    WorkflowView workflow(Workflow workflow) {
        return new WorkflowView(Chosen.text(workflow.id()), name(workflow), how(workflow), workflow.changeable(),
                workflow.withKlar().stream().map(this::place).toList());
    }

    TargetView target(Workflow workflow) {
        return new TargetView(workflow.id().name(), workflow.transitions().stream().filter(transition -> !transition.creates())
                .map(transition -> new ChoiceView(Chosen.text(workflow.id().name(), transition.id()),
                        texts.text("klar.setup.target", transition.name(), between(transition)))).toList());
    }

    AttachView addition(Addition addition) {
        List<String> lines = new ArrayList<>();
        if (addition.validator()) {
            lines.add(texts.text("klar.setup.adds.validator", addition.gate()));
        }
        if (addition.passage()) {
            lines.add(texts.text("klar.setup.adds.passage"));
        }
        return new AttachView(Chosen.text(addition.workflow().id().name(), addition.transition().id()), addition.gate().id(),
                texts.text("klar.setup.adds", addition.workflow().id().name(), addition.transition().name(), between(addition.transition())),
                how(addition.workflow()), lines);
    }

    private String name(Workflow workflow) {
        return workflow.id().draft() ? texts.text("klar.setup.draft", workflow.id().name()) : workflow.id().name();
    }

    private String how(Workflow workflow) {
        return texts.text(workflow.id().draft() ? "klar.setup.how.draft"
                : "klar.setup.how." + workflow.changing().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private PlaceView place(Transition transition) {
        return new PlaceView(transition.name(), between(transition), transition.parts().stream().map(this::part).toList());
    }

    private String between(Transition transition) {
        String from = transition.from().isEmpty() ? texts.text(transition.creates() ? "klar.setup.from.nowhere" : "klar.setup.from.all")
                : String.join(", ", transition.from());
        return texts.text("klar.setup.between", from, transition.to().isEmpty() ? texts.text("klar.setup.to.same") : String.join(", ", transition.to()));
    }

    String part(Part part) {
        Object gate = Gate.byId(part.gate()).<Object>map(known -> known).orElse(part.gate());
        return texts.text("klar.setup.part." + part.role().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                part.role() == Role.UNKNOWN ? part.className() : gate);
    }
}

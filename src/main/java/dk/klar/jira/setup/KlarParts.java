package dk.klar.jira.setup;

import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.ConditionDescriptor;
import com.opensymphony.workflow.loader.DescriptorFactory;
import com.opensymphony.workflow.loader.FunctionDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import dk.klar.domain.gate.Gate;
import dk.klar.domain.workflow.Part;
import dk.klar.domain.workflow.Part.Role;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What there is of Klar's in a transition, known by the names of its classes; put in and taken out. */
@SuppressWarnings("unchecked") // as OSWorkflow has it
final class KlarParts {
    private static final String CLASS = "class.name";
    private static final String GATE = "gate";
    private static final String ELSEWHERE = "elsewhere";
    /** Jira writes it on post functions alone, with nothing between the plugin's key and the module's. */
    private static final String PASSAGE_MODULE = "dk.klar.jirarecord-passage";
    /** Before these the change is whole and not yet told to the index and to listeners; a passage belongs there. */
    private static final List<String> LAST = List.of("com.atlassian.jira.workflow.function.issue.IssueReindexFunction",
            "com.atlassian.jira.workflow.function.event.FireIssueEventFunction");

    private KlarParts() {
    }

    static List<Part> in(ActionDescriptor action) {
        return new Slots(action).all().stream().map(KlarParts::part).flatMap(Optional::stream).toList();
    }

    static void removeFrom(WorkflowDescriptor workflow) {
        Actions.of(workflow).forEach(action -> new Slots(action).remove(each -> part(each).isPresent()));
    }

    /** Puts in what of the gate's two parts is not there. */
    static void add(ActionDescriptor action, Gate gate) {
        List<Part> there = in(action);
        if (lacks(there, Role.GATE, gate)) {
            ValidatorDescriptor validator = DescriptorFactory.getFactory().createValidatorDescriptor();
            validator.setType("class");
            arguments(validator.getArgs(), Role.GATE, gate);
            action.getValidators().add(validator);
        }
        if (lacks(there, Role.PASSAGE, gate)) {
            FunctionDescriptor function = DescriptorFactory.getFactory().createFunctionDescriptor();
            function.setType("class");
            function.getArgs().put("full.module.key", PASSAGE_MODULE);
            arguments(function.getArgs(), Role.PASSAGE, gate);
            insert(action.getUnconditionalResult().getPostFunctions(), function);
        }
    }

    private static boolean lacks(List<Part> there, Role role, Gate gate) {
        return there.stream().noneMatch(part -> part.role() == role && part.gate().equals(gate.id()));
    }

    private static void arguments(Map<String, String> arguments, Role role, Gate gate) {
        arguments.put(GATE, gate.id());
        arguments.put(CLASS, Part.className(role));
    }

    private static void insert(List<Object> functions, FunctionDescriptor function) {
        int at = 0;
        while (at < functions.size() && !LAST.contains(argument(((FunctionDescriptor) functions.get(at)).getArgs(), CLASS))) {
            at++;
        }
        functions.add(at, function);
    }

    private static Optional<Part> part(Object descriptor) {
        Map<?, ?> arguments = arguments(descriptor);
        String name = argument(arguments, CLASS);
        return name.startsWith(Part.PREFIX) ? Optional.of(Part.of(name, argument(arguments, GATE), argument(arguments, ELSEWHERE))) : Optional.empty();
    }

    private static Map<?, ?> arguments(Object descriptor) {
        if (descriptor instanceof ConditionDescriptor condition) {
            return condition.getArgs();
        } else if (descriptor instanceof ValidatorDescriptor validator) {
            return validator.getArgs();
        }
        return descriptor instanceof FunctionDescriptor function ? function.getArgs() : Map.of();
    }

    private static String argument(Map<?, ?> arguments, String name) {
        return arguments.get(name) == null ? "" : arguments.get(name).toString().strip();
    }
}

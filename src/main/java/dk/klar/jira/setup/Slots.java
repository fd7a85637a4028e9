package dk.klar.jira.setup;

import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.ConditionalResultDescriptor;
import com.opensymphony.workflow.loader.ConditionsDescriptor;
import com.opensymphony.workflow.loader.RestrictionDescriptor;
import com.opensymphony.workflow.loader.ResultDescriptor;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Every list in a transition that conditions, validators and functions stand in, as OSWorkflow holds them: changing one changes the workflow. */
@SuppressWarnings("unchecked") // as OSWorkflow has it
final class Slots {
    private final ActionDescriptor action;

    Slots(ActionDescriptor action) {
        this.action = action;
    }

    /** All that stands in the transition, conditions in groups included. */
    List<Object> all() {
        List<Object> found = new ArrayList<>();
        lists().forEach(list -> collect(list, found));
        return found;
    }

    /** A restriction without conditions goes too: Jira writes none. */
    void remove(Predicate<Object> unwanted) {
        lists().forEach(list -> remove(list, unwanted));
        action.getConditionalResults().removeIf(result -> ((ConditionalResultDescriptor) result).getConditions().isEmpty());
        if (action.getRestriction() != null && empty(action.getRestriction())) {
            action.setRestriction(null);
        }
    }

    private List<List<Object>> lists() {
        List<List<Object>> lists = new ArrayList<>();
        if (action.getRestriction() != null) {
            lists.add(action.getRestriction().getConditions());
        }
        lists.add(action.getValidators());
        lists.add(action.getPreFunctions());
        for (Object result : action.getConditionalResults()) {
            lists.add(((ConditionalResultDescriptor) result).getConditions());
            addOf((ResultDescriptor) result, lists);
        }
        if (action.getUnconditionalResult() != null) {
            addOf(action.getUnconditionalResult(), lists);
        }
        lists.add(action.getPostFunctions());
        return lists;
    }

    private static void addOf(ResultDescriptor result, List<List<Object>> lists) {
        lists.add(result.getValidators());
        lists.add(result.getPreFunctions());
        lists.add(result.getPostFunctions());
    }

    private static void collect(List<Object> list, List<Object> found) {
        for (Object each : list) {
            if (each instanceof ConditionsDescriptor group) {
                collect(group.getConditions(), found);
            } else {
                found.add(each);
            }
        }
    }

    /** A group that had nothing else goes with it: an empty one would let everybody through. */
    private static void remove(List<Object> list, Predicate<Object> unwanted) {
        list.removeIf(each -> {
            if (!(each instanceof ConditionsDescriptor group)) {
                return unwanted.test(each);
            }
            boolean was = group.getConditions().isEmpty();
            remove(group.getConditions(), unwanted);
            return !was && group.getConditions().isEmpty();
        });
    }

    /** Whether the list is the restriction's own or, as in OSWorkflow 2.8, made anew for each who asks. */
    private static boolean empty(RestrictionDescriptor restriction) {
        List<Object> conditions = new ArrayList<>();
        collect(restriction.getConditions(), conditions);
        return conditions.isEmpty();
    }
}

package dk.klar.host.workflow.engine;

import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.Condition;
import com.opensymphony.workflow.FunctionProvider;
import com.opensymphony.workflow.Validator;
import com.opensymphony.workflow.WorkflowException;
import dk.klar.host.workflow.engine.PartFailed.Failure;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Stands before every condition, validator and post function, so that one that is missing or breaks is known by
 * name: the engine's own messages say no more than "could not load". Refusals pass through untouched.
 */
@SuppressWarnings("rawtypes")
final class GuardedPart implements Validator, Condition, FunctionProvider {
    private interface Use<T, R> {
        R apply(T part) throws WorkflowException;
    }

    private final String className;
    private final Supplier<Object> maker;

    GuardedPart(String className, Supplier<Object> maker) {
        this.className = className;
        this.maker = maker;
    }

    @Override
    public void validate(Map transientVars, Map args, PropertySet properties) throws WorkflowException {
        use(Validator.class, part -> {
            part.validate(transientVars, args, properties);
            return null;
        });
    }

    @Override
    public boolean passesCondition(Map transientVars, Map args, PropertySet properties) throws WorkflowException {
        return use(Condition.class, part -> part.passesCondition(transientVars, args, properties));
    }

    @Override
    public void execute(Map transientVars, Map args, PropertySet properties) throws WorkflowException {
        use(FunctionProvider.class, part -> {
            part.execute(transientVars, args, properties);
            return null;
        });
    }

    private <T, R> R use(Class<T> type, Use<T, R> use) throws WorkflowException {
        T part;
        try {
            part = type.cast(maker.get());
        } catch (RuntimeException | LinkageError e) {
            throw new PartFailed(Failure.MISSING, className, e);
        }
        try {
            return use.apply(part);
        } catch (RuntimeException | LinkageError e) {
            throw new PartFailed(Failure.BROKEN, className, e);
        }
    }
}

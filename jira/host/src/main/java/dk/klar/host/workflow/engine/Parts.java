package dk.klar.host.workflow.engine;

import dk.klar.host.plugin.Module;
import dk.klar.host.plugin.Plugins;
import dk.klar.host.workflow.xml.Kind;
import dk.klar.host.workflow.xml.KnownClasses;
import java.util.NoSuchElementException;
import java.util.function.Supplier;

/** The classes that workflows may name: Jira's own and those of installed plugins' workflow modules. */
public final class Parts implements KnownClasses {
    private final StockParts stock;
    private final Supplier<Plugins> plugins;

    public Parts(StockParts stock, Supplier<Plugins> plugins) {
        this.stock = stock;
        this.plugins = plugins;
    }

    @Override
    public boolean knows(Kind kind, String className) {
        return stock.kindOf(className).map(kind::equals).orElseGet(() -> offeredByPlugin(kind, className));
    }

    /** Made anew at each use: a plugin may have been updated since. */
    GuardedPart load(String className) {
        String name = className.trim();
        return new GuardedPart(name, () -> stock.make(name).or(() -> plugins.get().createWorkflowPart(name))
                .orElseThrow(() -> new NoSuchElementException("No installed plugin offers " + name)));
    }

    private boolean offeredByPlugin(Kind kind, String className) {
        return plugins.get().modules(Module.Workflow.class).stream().map(owned -> owned.module())
                .anyMatch(module -> module.implementationClass().equals(className) && kindOf(module.part()) == kind);
    }

    public static Kind kindOf(Module.WorkflowPart part) {
        return switch (part) {
            case CONDITION -> Kind.CONDITION;
            case VALIDATOR -> Kind.VALIDATOR;
            case FUNCTION -> Kind.FUNCTION;
        };
    }
}

package dk.klar.host.plugin;

import com.atlassian.plugin.web.Condition;
import java.util.Map;

/** Asks a plugin's conditions whether a module shows. */
final class Conditions {

    private final Plugin plugin;
    private final Map<String, Object> context;

    Conditions(Plugin plugin, Map<String, Object> context) {
        this.plugin = plugin;
        this.context = context;
    }

    boolean allow(Module module) {
        if (module instanceof Module.WebPanel panel) {
            return hold(panel.condition());
        }
        if (module instanceof Module.WebItem item) {
            return hold(item.condition());
        }
        if (module instanceof Module.WebSection section) {
            return hold(section.condition());
        }
        return !(module instanceof Module.DashboardItem item) || hold(item.condition());
    }

    private boolean hold(Module.ConditionTree tree) {
        if (tree instanceof Module.AllOf all) {
            return all.parts().stream().allMatch(this::hold);
        }
        if (tree instanceof Module.AnyOf any) {
            return any.parts().stream().anyMatch(this::hold);
        }
        Module.Single single = (Module.Single) tree;
        Condition condition = plugin.create(single.type().className(), Condition.class);
        condition.init(single.type().params());
        return condition.shouldDisplay(context) != single.invert();
    }
}

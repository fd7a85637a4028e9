package dk.klar.host.plugin;

import com.atlassian.jira.plugin.issuetabpanel.IssueTabPanel3;
import com.atlassian.jira.plugin.workflow.WorkflowPluginFactory;
import com.atlassian.plugin.web.Condition;
import com.atlassian.plugin.web.ContextProvider;
import com.opensymphony.workflow.FunctionProvider;
import com.opensymphony.workflow.Validator;
import jakarta.servlet.http.HttpServlet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Everything that a plugin's XML names must be there: classes of the right type, files, places on pages, searchers. */
final class PluginCheck {

    private static final String STOCK = "com.atlassian.jira.plugin.system.customfieldtypes:";
    private static final Set<String> SEARCHERS = Set.of(STOCK + "textsearcher", STOCK + "exacttextsearcher",
            STOCK + "exactnumber", STOCK + "numberrange", STOCK + "daterange", STOCK + "datetimerange",
            STOCK + "userpickersearcher", STOCK + "userpickergroupsearcher");

    private final Plugin plugin;
    private final DeclaredLocations locations;

    PluginCheck(Plugin plugin, DeclaredLocations locations) {
        this.plugin = plugin;
        this.locations = locations;
    }

    void run() {
        plugin.modules().forEach(this::check);
    }

    private void check(Module module) {
        try {
            if (module instanceof Module.WebPanel panel) {
                require(locations.hasPanel(panel.location()) || isPageOfItem(panel.location()),
                        "no page shows the web-panel location " + panel.location());
                panel.contextProvider().ifPresent(provider -> type(provider.className(), ContextProvider.class));
                panel.className().ifPresent(plugin::load);
                condition(panel.condition());
                files(panel.resources());
            } else if (module instanceof Module.WebItem item) {
                require(hasSection(item.section()), "no page shows the section " + item.section());
                item.contextProvider().ifPresent(provider -> type(provider.className(), ContextProvider.class));
                condition(item.condition());
            } else if (module instanceof Module.WebSection section) {
                require(hasSection(section.location()), "no page shows the location " + section.location());
                condition(section.condition());
            } else if (module instanceof Module.WebResource resource) {
                resource.contexts().forEach(context -> require(isKnownContext(context),
                        "no page asks for the web-resource context " + context));
                files(resource.resources());
            } else if (module instanceof Module.Servlet servlet) {
                type(servlet.className(), HttpServlet.class);
            } else if (module instanceof Module.Workflow workflow) {
                type(workflow.factoryClass(), WorkflowPluginFactory.class);
                type(workflow.implementationClass(), switch (workflow.part()) {
                    case CONDITION -> com.opensymphony.workflow.Condition.class;
                    case VALIDATOR -> Validator.class;
                    case FUNCTION -> FunctionProvider.class;
                });
                files(workflow.resources());
            } else if (module instanceof Module.CustomFieldType field) {
                plugin.load(field.className());
                field.validSearchers().forEach(key -> require(SEARCHERS.contains(key), "no searcher " + key));
            } else if (module instanceof Module.IssueTabPanel tab) {
                type(tab.className(), IssueTabPanel3.class);
                files(tab.resources());
            } else if (module instanceof Module.DashboardItem item) {
                condition(item.condition());
            }
        } catch (DescriptorException e) {
            throw new DescriptorException("module " + module.key() + ": " + e.getMessage(), e);
        }
    }

    /** A page in the project sidebar: a web-item links to it by ?selectedItem=. */
    private boolean isPageOfItem(String location) {
        return plugin.modules(Module.WebItem.class).stream()
                .anyMatch(item -> item.link().contains("selectedItem=" + location));
    }

    /** A section of a page, a web-section of the plugin in one, or "location/section". */
    private boolean hasSection(String name) {
        Set<String> own = plugin.modules(Module.WebSection.class).stream()
                .map(section -> section.location() + "/" + section.key()).collect(Collectors.toSet());
        return locations.hasSection(name) || own.contains(name);
    }

    /** A context that only the plugin's own pages ask for carries the plugin's key. */
    private boolean isKnownContext(String context) {
        return locations.hasResourceContext(context) || context.startsWith(plugin.key());
    }

    private void condition(Module.ConditionTree tree) {
        if (tree instanceof Module.Single single) {
            type(single.type().className(), Condition.class);
        } else if (tree instanceof Module.AllOf all) {
            all.parts().forEach(this::condition);
        } else if (tree instanceof Module.AnyOf any) {
            any.parts().forEach(this::condition);
        }
    }

    private void type(String className, Class<?> expected) {
        require(expected.isAssignableFrom(plugin.load(className)), className + " is no " + expected.getName());
    }

    private void files(List<Module.ResourceFile> resources) {
        for (Module.ResourceFile resource : resources) {
            require(resource.location().endsWith("/") || plugin.resource(resource.location()).isPresent(),
                    "no file " + resource.location());
        }
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new DescriptorException(otherwise);
        }
    }
}

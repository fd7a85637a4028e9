package dk.klar.host.plugin;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One module of an atlassian-plugin.xml. */
public sealed interface Module {

    String key();

    /** A text: a key to look up, or literal text when there is no key. */
    record Label(Optional<String> i18nKey, String literal) {
        public static final Label NONE = new Label(Optional.empty(), "");
    }

    /** Something that is loaded by the plugin's class loader with parameters for its {@code init(Map)}. */
    record ClassRef(String className, Map<String, String> params) {
    }

    /** When a module shows: a class, or several combined. */
    sealed interface ConditionTree {
    }

    record Single(ClassRef type, boolean invert) implements ConditionTree {
    }

    record AllOf(List<ConditionTree> parts) implements ConditionTree {
    }

    record AnyOf(List<ConditionTree> parts) implements ConditionTree {
    }

    /** A {@code <resource>} of the plugin or of a module; type is i18n, download or velocity. */
    record ResourceFile(String type, String name, String location) {
    }

    record WebPanel(String key, String location, int weight, Label label, Optional<String> className,
                    Optional<ClassRef> contextProvider, List<ResourceFile> resources, ConditionTree condition,
                    Map<String, String> params) implements Module {
    }

    record WebItem(String key, String section, int weight, Label label, Label tooltip, String linkId, String link,
                   Optional<ClassRef> contextProvider, ConditionTree condition, Map<String, String> params)
            implements Module {
    }

    record WebSection(String key, String location, int weight, Label label, ConditionTree condition,
                      Map<String, String> params) implements Module {
    }

    record WebResource(String key, List<String> dependencies, List<String> contexts, List<ResourceFile> resources,
                       Map<String, List<String>> transformersByExtension) implements Module {
    }

    record Rest(String key, String path, String version, List<String> packages) implements Module {
    }

    record RestMigration(String key) implements Module {
    }

    record ActiveObjects(String key, Optional<String> namespace, List<String> entities, List<String> upgradeTasks)
            implements Module {
    }

    record Servlet(String key, String className, List<String> urlPatterns, Map<String, String> initParams)
            implements Module {
    }

    /** What a workflow module puts on a transition. */
    enum WorkflowPart { CONDITION, VALIDATOR, FUNCTION }

    record Workflow(String key, WorkflowPart part, Label name, Label description, String factoryClass,
                    String implementationClass, boolean orderable, boolean unique, boolean deletable, boolean addable,
                    List<ResourceFile> resources) implements Module {
        /** The template called view, input-parameters or edit-parameters. */
        public Optional<String> template(String name) {
            return resources.stream().filter(r -> r.name().equals(name)).map(ResourceFile::location).findFirst();
        }
    }

    /** Searchers are given as pluginKey:moduleKey. */
    record CustomFieldType(String key, Label name, Label description, String className, List<ResourceFile> resources,
                           List<String> validSearchers) implements Module {
        /** The template called view, edit, column-view or xml. */
        public Optional<String> template(String name) {
            return resources.stream().filter(r -> r.name().equals(name)).map(ResourceFile::location).findFirst();
        }
    }

    record IssueTabPanel(String key, Label label, String className, int order, boolean ajax,
                         List<ResourceFile> resources) implements Module {
    }

    record DashboardItem(String key, boolean configurable, Label title, Label description, List<String> categories,
                         String author, Optional<String> thumbnail, String amdModule, List<ResourceFile> resources,
                         ConditionTree condition) implements Module {
    }

    record ProjectPermission(String key, Label name, Label description, String category) implements Module {
    }

    record GlobalPermission(String key, Label name, Label description, boolean anonymousAllowed) implements Module {
    }

    record IndexDocumentConfiguration(String key, String entityKey, List<IndexedProperty> properties)
            implements Module {
    }

    record IndexedProperty(String propertyKey, List<Extract> extracts) {
    }

    record Extract(String path, String type, Optional<String> alias) {
    }

    record OwnershipTransferHandler(String key, Label name, String className) implements Module {
    }

    record UserKeyChangeHandler(String key, Label name, String className) implements Module {
    }

    record JqlFunction(String key, String name, boolean list, String className) implements Module {
    }

    record VelocityAllowlist(String key, List<String> methods) implements Module {
    }
}

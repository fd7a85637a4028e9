package dk.klar.host.plugin;

import static dk.klar.host.plugin.Elements.condition;
import static dk.klar.host.plugin.Elements.contextProvider;
import static dk.klar.host.plugin.Elements.label;
import static dk.klar.host.plugin.Elements.name;
import static dk.klar.host.plugin.Elements.resources;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** From XML element to module, for every kind that the embedded Jira knows. */
final class ModuleReaders {

    private static final int DEFAULT_WEIGHT = 1000;
    private static final Set<String> TRANSFORMERS = Set.of("jsI18n");
    private static final Set<String> PERMISSION_CATEGORIES =
            Set.of("PROJECTS", "ISSUES", "VOTERS_AND_WATCHERS", "COMMENTS", "ATTACHMENTS", "TIME_TRACKING", "OTHER");
    private static final Set<String> INDEX_TYPES = Set.of("string", "text", "number", "date");

    private static final Map<String, Function<StrictElement, Module>> READERS = Map.ofEntries(
            Map.entry("web-panel", ModuleReaders::webPanel),
            Map.entry("web-item", ModuleReaders::webItem),
            Map.entry("web-section", ModuleReaders::webSection),
            Map.entry("web-resource", ModuleReaders::webResource),
            Map.entry("rest", ModuleReaders::rest),
            Map.entry("rest-migration", ModuleReaders::restMigration),
            Map.entry("ao", ModuleReaders::activeObjects),
            Map.entry("servlet", ModuleReaders::servlet),
            Map.entry("workflow-condition",
                    e -> workflow(e, Module.WorkflowPart.CONDITION, "condition-class")),
            Map.entry("workflow-validator",
                    e -> workflow(e, Module.WorkflowPart.VALIDATOR, "validator-class")),
            Map.entry("workflow-function",
                    e -> workflow(e, Module.WorkflowPart.FUNCTION, "function-class")),
            Map.entry("customfield-type", ModuleReaders::customFieldType),
            Map.entry("issue-tabpanel", ModuleReaders::issueTabPanel),
            Map.entry("dashboard-item", ModuleReaders::dashboardItem),
            Map.entry("project-permission", ModuleReaders::projectPermission),
            Map.entry("global-permission", ModuleReaders::globalPermission),
            Map.entry("index-document-configuration", ModuleReaders::indexConfiguration),
            Map.entry("ownership-transfer-handler", ModuleReaders::ownershipTransferHandler),
            Map.entry("user-key-change-handler", ModuleReaders::userKeyChangeHandler),
            Map.entry("jql-function", ModuleReaders::jqlFunction),
            Map.entry("velocity-allowlist", ModuleReaders::velocityAllowlist));

    private ModuleReaders() {
    }

    static Module read(StrictElement element) {
        Function<StrictElement, Module> reader = READERS.get(element.name());
        if (reader == null) {
            throw new DescriptorException("the embedded Jira does not know the module type " + element.name());
        }
        return reader.apply(element);
    }

    private static Module webPanel(StrictElement e) {
        name(e);
        label(e, "description");
        return new Module.WebPanel(e.required("key"), e.required("location"), e.number("weight", DEFAULT_WEIGHT),
                label(e, "label"), e.optional("class"), contextProvider(e), resources(e), condition(e), e.params());
    }

    private static Module webItem(StrictElement e) {
        name(e);
        label(e, "description");
        StrictElement link = e.child("link").orElseThrow(() -> new DescriptorException("web-item without link"));
        return new Module.WebItem(e.required("key"), e.required("section"), e.number("weight", DEFAULT_WEIGHT),
                label(e, "label"), label(e, "tooltip"), link.optional("linkId").orElse(""), link.text(),
                contextProvider(e), condition(e), e.params());
    }

    private static Module webSection(StrictElement e) {
        name(e);
        label(e, "description");
        return new Module.WebSection(e.required("key"), e.required("location"), e.number("weight", DEFAULT_WEIGHT),
                label(e, "label"), condition(e), e.params());
    }

    private static Module webResource(StrictElement e) {
        name(e);
        e.childText("description");
        Map<String, List<String>> transformers = new HashMap<>();
        for (StrictElement transformation : e.children("transformation")) {
            List<String> keys = transformation.children("transformer").stream().map(t -> t.required("key")).toList();
            keys.stream().filter(key -> !TRANSFORMERS.contains(key)).findFirst().ifPresent(key -> {
                throw new DescriptorException("unknown transformer " + key);
            });
            transformers.put(transformation.required("extension"), keys);
        }
        return new Module.WebResource(e.required("key"), texts(e, "dependency"), texts(e, "context"), resources(e),
                Map.copyOf(transformers));
    }

    private static Module rest(StrictElement e) {
        name(e);
        e.childText("description");
        e.children("dispatcher").forEach(StrictElement::text);
        return new Module.Rest(e.required("key"), e.required("path").replaceAll("^/|/$", ""), e.required("version"),
                texts(e, "package"));
    }

    private static Module restMigration(StrictElement e) {
        e.child("rest-v2").orElseThrow(() -> new DescriptorException("rest-migration without rest-v2"));
        return new Module.RestMigration(e.required("key"));
    }

    private static Module jqlFunction(StrictElement e) {
        name(e);
        label(e, "description");
        String name = e.childText("fname").orElseThrow(() -> new DescriptorException("jql-function without fname"));
        return new Module.JqlFunction(e.required("key"), name, e.childText("list").filter("true"::equals).isPresent(), e.required("class"));
    }

    private static Module activeObjects(StrictElement e) {
        name(e);
        e.childText("description");
        return new Module.ActiveObjects(e.required("key"), e.optional("namespace"), texts(e, "entity"),
                texts(e, "upgradeTask"));
    }

    private static Module servlet(StrictElement e) {
        name(e);
        e.childText("description");
        Map<String, String> params = new HashMap<>();
        e.children("init-param").forEach(p -> params.put(p.requiredText("param-name"), p.requiredText("param-value")));
        return new Module.Servlet(e.required("key"), e.required("class"), texts(e, "url-pattern"), Map.copyOf(params));
    }

    private static Module workflow(StrictElement e, Module.WorkflowPart part, String classElement) {
        return new Module.Workflow(e.required("key"), part, name(e), label(e, "description"), e.required("class"),
                e.requiredText(classElement), flag(e, "orderable", true), flag(e, "unique", false),
                flag(e, "deletable", true), flag(e, "addable", true), resources(e));
    }

    private static Module customFieldType(StrictElement e) {
        List<String> searchers = e.children("valid-searcher").stream()
                .map(s -> s.required("package") + ":" + s.required("key")).toList();
        return new Module.CustomFieldType(e.required("key"), name(e), label(e, "description"), e.required("class"),
                resources(e), searchers);
    }

    private static Module issueTabPanel(StrictElement e) {
        name(e);
        label(e, "description");
        return new Module.IssueTabPanel(e.required("key"), label(e, "label"), e.required("class"),
                e.childText("order").map(Integer::parseInt).orElse(DEFAULT_WEIGHT),
                flag(e, "supports-ajax-load", false), resources(e));
    }

    private static Module dashboardItem(StrictElement e) {
        name(e);
        StrictElement definition = e.child("definition")
                .orElseThrow(() -> new DescriptorException("dashboard-item without definition"));
        List<String> categories = definition.child("categories").map(c -> texts(c, "category")).orElse(List.of());
        String author = definition.child("author").map(a -> a.requiredText("name")).orElse("");
        return new Module.DashboardItem(e.required("key"), e.flag("configurable", false), label(definition, "title"),
                label(e, "description"), categories, author,
                definition.child("thumbnail").map(t -> t.required("location")), e.requiredText("amd-module"),
                resources(e), condition(e));
    }

    private static Module projectPermission(StrictElement e) {
        String category = e.required("category");
        if (!PERMISSION_CATEGORIES.contains(category)) {
            throw new DescriptorException("unknown category " + category + " of a project-permission");
        }
        return new Module.ProjectPermission(e.required("key"), name(e), describedBy(e), category);
    }

    private static Module globalPermission(StrictElement e) {
        return new Module.GlobalPermission(e.required("key"), name(e), describedBy(e),
                e.flag("anonymous-allowed", true));
    }

    private static Module.Label describedBy(StrictElement e) {
        return new Module.Label(e.optional("i18n-description-key"), e.optional("description").orElse(""));
    }

    private static Module indexConfiguration(StrictElement e) {
        String entity = e.required("entity-key");
        if (!entity.equals("IssueProperty")) {
            throw new DescriptorException("unknown entity-key " + entity + " of an index-document-configuration");
        }
        return new Module.IndexDocumentConfiguration(e.required("key"), entity,
                e.children("key").stream().map(ModuleReaders::indexedProperty).toList());
    }

    private static Module.IndexedProperty indexedProperty(StrictElement e) {
        return new Module.IndexedProperty(e.required("property-key"),
                e.children("extract").stream().map(ModuleReaders::extract).toList());
    }

    private static Module.Extract extract(StrictElement e) {
        String type = e.required("type");
        if (!INDEX_TYPES.contains(type)) {
            throw new DescriptorException("unknown type " + type + " of an extract");
        }
        return new Module.Extract(e.required("path"), type, e.optional("alias"));
    }

    private static Module ownershipTransferHandler(StrictElement e) {
        return new Module.OwnershipTransferHandler(e.required("key"), name(e), e.required("class"));
    }

    private static Module userKeyChangeHandler(StrictElement e) {
        return new Module.UserKeyChangeHandler(e.required("key"), name(e), e.required("class"));
    }

    private static Module velocityAllowlist(StrictElement e) {
        return new Module.VelocityAllowlist(e.required("key"), texts(e, "method"));
    }

    private static List<String> texts(StrictElement e, String childName) {
        return e.children(childName).stream().map(StrictElement::text).toList();
    }

    private static boolean flag(StrictElement e, String childName, boolean otherwise) {
        return e.childText(childName).map(Boolean::parseBoolean).orElse(otherwise);
    }
}

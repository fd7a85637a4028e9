package dk.klar.host.workflow.editor;

import com.atlassian.jira.plugin.workflow.WorkflowPluginFactory;
import com.opensymphony.workflow.loader.AbstractDescriptor;
import dk.klar.host.plugin.Module;
import dk.klar.host.plugin.Plugins;
import dk.klar.host.velocity.Templates;
import dk.klar.host.workflow.Workflows;
import dk.klar.host.workflow.xml.InvalidWorkflow;
import dk.klar.host.workflow.xml.Kind;
import dk.klar.host.workflow.xml.Part;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Puts plugins' conditions, validators and post functions on transitions. There are no drafts: what is saved runs.
 * Between the form and the arguments stands the plugin's factory, asked as Jira asks it.
 */
public final class WorkflowEditor {
    private final Workflows workflows;
    private final Supplier<Plugins> plugins;
    private final Supplier<Templates> templates;

    public WorkflowEditor(Workflows workflows, Supplier<Plugins> plugins, Supplier<Templates> templates) {
        this.workflows = workflows;
        this.plugins = plugins;
        this.templates = templates;
    }

    /** What may be added to the transition: unique modules only once. */
    public List<Offer> offers(String workflow, int actionId, Kind kind) {
        List<Part> present = parts(workflow, actionId, kind);
        return offers(kind).stream().filter(offer -> offer.module().addable())
                .filter(offer -> !offer.module().unique() || present.stream().noneMatch(offer::made)).toList();
    }

    public List<Part> parts(String workflow, int actionId, Kind kind) {
        return workflows.get(workflow).edit().parts(actionId, kind);
    }

    public Part part(String workflow, int actionId, Kind kind, int index) {
        return parts(workflow, actionId, kind).stream().filter(part -> part.index() == index).findFirst()
                .orElseThrow(() -> new NoSuchElementException("No " + kind.element() + " " + index));
    }

    /** The module that the part came from; empty for Jira's own, and when the plugin is gone. */
    public Optional<Offer> offerOf(Part part) {
        return offers(part.kind()).stream().filter(offer -> offer.made(part)).findFirst();
    }

    public Offer offer(Kind kind, String key) {
        return offers(kind).stream().filter(offer -> offer.key().equals(key)).findFirst()
                .orElseThrow(() -> new NoSuchElementException("No installed plugin offers " + key));
    }

    public String inputHtml(Offer offer) {
        return render(offer, "input-parameters", null).orElse("");
    }

    public String editHtml(Offer offer, Part part) {
        return render(offer, "edit-parameters", part.descriptor()).orElse("");
    }

    public Optional<String> viewHtml(Part part) {
        return offerOf(part).flatMap(offer -> render(offer, "view", part.descriptor()));
    }

    public void add(String workflow, int actionId, Offer offer, Map<String, String[]> form, String userKey) throws InvalidWorkflow {
        Map<String, String> args = arguments(offer, form);
        if (offer.kind() == Kind.FUNCTION) {
            args.put("full.module.key", offer.fullModuleKey());
        }
        args.put("class.name", offer.module().implementationClass());
        workflows.edit(workflow, userKey, edit -> edit.add(actionId, offer.kind(), args));
    }

    /** Arguments that the factory does not know stay as they were. */
    public void update(String workflow, int actionId, Part part, Map<String, String[]> form, String userKey) throws InvalidWorkflow {
        Offer offer = offerOf(part).orElseThrow(() -> new NoSuchElementException("No installed plugin offers " + part.className()));
        Map<String, String> args = new LinkedHashMap<>(part.args());
        args.putAll(arguments(offer, form));
        workflows.edit(workflow, userKey, edit -> edit.replace(actionId, part.kind(), part.index(), args));
    }

    public void remove(String workflow, int actionId, Part part, String userKey) throws InvalidWorkflow {
        workflows.edit(workflow, userKey, edit -> edit.remove(actionId, part.kind(), part.index()));
    }

    public void move(String workflow, int actionId, Part part, boolean up, String userKey) throws InvalidWorkflow {
        workflows.edit(workflow, userKey, edit -> edit.move(actionId, part.kind(), part.index(), up));
    }

    /** Jira's own functions that every transition needs stay; a module says itself whether it may go. */
    public boolean isRemovable(Part part) {
        boolean needed = part.kind() == Kind.FUNCTION && part.className().startsWith("com.atlassian.jira.workflow.function.")
                && !part.className().endsWith(".UpdateIssueFieldFunction");
        return !needed && offerOf(part).map(offer -> offer.module().deletable()).orElse(true);
    }

    private List<Offer> offers(Kind kind) {
        return plugins.get().modules(Module.Workflow.class).stream().map(Offer::new).filter(offer -> offer.kind() == kind).toList();
    }

    private static Map<String, String> arguments(Offer offer, Map<String, String[]> form) {
        Map<String, String> args = new LinkedHashMap<>();
        factory(offer).getDescriptorParams(new LinkedHashMap<>(form))
                .forEach((name, value) -> args.put(name, value == null ? "" : String.valueOf(value)));
        return args;
    }

    private Optional<String> render(Offer offer, String template, AbstractDescriptor descriptor) {
        return offer.module().template(template).map(location -> templates.get()
                .render(offer.plugin(), location, factory(offer).getVelocityParams(template, descriptor)));
    }

    private static WorkflowPluginFactory factory(Offer offer) {
        return offer.plugin().create(offer.module().factoryClass(), WorkflowPluginFactory.class);
    }
}

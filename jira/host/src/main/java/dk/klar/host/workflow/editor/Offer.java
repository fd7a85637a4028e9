package dk.klar.host.workflow.editor;

import dk.klar.host.plugin.Module;
import dk.klar.host.plugin.Module.Label;
import dk.klar.host.plugin.Plugin;
import dk.klar.host.plugin.Plugins.Owned;
import dk.klar.host.workflow.engine.Parts;
import dk.klar.host.workflow.xml.Kind;
import dk.klar.host.workflow.xml.Part;

/** A condition, validator or post function that a plugin offers for transitions. */
public record Offer(Owned<Module.Workflow> owned) {

    public Kind kind() {
        return Parts.kindOf(module().part());
    }

    /** pluginKey:moduleKey. */
    public String key() {
        return owned.completeKey();
    }

    public Label name() {
        return module().name();
    }

    public Label description() {
        return module().description();
    }

    public boolean asksForInput() {
        return module().template("input-parameters").isPresent();
    }

    public boolean isEditable() {
        return module().template("edit-parameters").isPresent();
    }

    Module.Workflow module() {
        return owned.module();
    }

    Plugin plugin() {
        return owned.plugin();
    }

    /** As Jira writes it into post functions: without anything between the two keys. */
    String fullModuleKey() {
        return plugin().key() + module().key();
    }

    /** By the module key where the file carries one, else by the class: two modules may share a class. */
    boolean made(Part part) {
        boolean sameClass = part.kind() == kind() && part.className().equals(module().implementationClass());
        return sameClass && (part.moduleKey().isEmpty() || part.moduleKey().equals(fullModuleKey()));
    }
}

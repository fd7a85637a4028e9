package dk.klar.jira.admin;

import dk.klar.usecase.SwitchProject.Setting;
import java.util.List;

/** A project on the settings page, as the template prints it. Public, or Velocity could not call it. */
public record ProjectView(String key, String name, List<TypeView> issueTypes) {
    /** An issue type, and whether Klar is on for it. */
    public record TypeView(String id, String name, boolean on) {
    }

    static ProjectView of(Setting setting) {
        return new ProjectView(setting.project().key(), setting.project().name(), setting.project().issueTypes().stream()
                .map(type -> new TypeView(type.id(), type.name(), setting.on().contains(type.id()))).toList());
    }
}

package dk.klar.usecase;

import dk.klar.domain.people.UserKey;
import dk.klar.usecase.port.Implementation;
import dk.klar.usecase.port.Implementations;
import dk.klar.usecase.port.Projects;
import dk.klar.usecase.port.Switches;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** All implementations that a person may see, asked one by one. */
record VisibleImplementations(Projects projects, Switches switches, Implementations implementations) {
    List<Implementation> to(UserKey user) {
        List<Implementation> all = new ArrayList<>();
        for (Projects.Project project : projects.all()) {
            Set<String> types = switches.issueTypes(project.id());
            if (!types.isEmpty()) {
                implementations.ofTypes(project.id(), types, Integer.MAX_VALUE).stream()
                        .filter(implementation -> implementations.visible(implementation.id(), user).isPresent()).forEach(all::add);
            }
        }
        return all;
    }
}

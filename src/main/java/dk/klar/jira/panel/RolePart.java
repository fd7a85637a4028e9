package dk.klar.jira.panel;

import dk.klar.domain.dossier.Entry;
import dk.klar.domain.people.RoleAssignment;
import dk.klar.domain.people.TargetGroup;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Who has which role and can fill it, and whom the change is for. */
final class RolePart {
    private static final Set<String> SHOWN =
            Set.of("role", "person", "unit", "acceptedOn", "preparedOn", "hoursNeeded", "hoursGranted");
    private final Scene scene;

    RolePart(Scene scene) {
        this.scene = scene;
    }

    TableView roles() {
        return new TableView("roles", scene.texts().text("klar.kind.roles"),
                List.of(scene.word("roles.role"), scene.word("roles.person"),
                        scene.word("roles.accepted"), scene.word("roles.prepared"), scene.word("roles.time")),
                scene.dossier().roles().stream()
                        .sorted(Comparator.comparing((Entry<RoleAssignment> entry) -> entry.body().role()))
                        .map(this::role).toList(),
                scene.word("roles.none"), scene.word("roles.add"));
    }

    private RowView role(Entry<RoleAssignment> entry) {
        RoleAssignment role = entry.body();
        String name = scene.texts().choice(role.role());
        String person = scene.texts().value(role.person());
        return new RowView(entry.key(), entry.version(), name + ", " + person,
                List.of(CellView.of(role.unit().isEmpty() ? name : name + "\n" + role.unit()), CellView.of(person),
                        scene.dateOrMissing(role.acceptedOn()), scene.dateOrMissing(role.preparedOn()), time(role)),
                scene.facts(entry, SHOWN));
    }

    private CellView time(RoleAssignment role) {
        if (role.hoursNeeded() == null || role.hoursGranted() == null) {
            return scene.missing();
        }
        String hours = scene.word("roles.hours", role.hoursGranted(), role.hoursNeeded());
        return role.hoursGranted().compareTo(role.hoursNeeded()) < 0
                ? CellView.of(hours, Mark.warning(scene.word("roles.tooFew"))) : CellView.of(hours);
    }

    TableView targetGroups() {
        return new TableView("target-groups", scene.texts().text("klar.kind.target-groups"),
                List.of(scene.word("groups.unit"), scene.word("groups.profession"), scene.word("groups.headcount"),
                        scene.word("groups.environment")),
                scene.dossier().targetGroups().stream().map(this::group).toList(),
                scene.word("groups.none"), scene.word("groups.add"));
    }

    private RowView group(Entry<TargetGroup> entry) {
        TargetGroup group = entry.body();
        return new RowView(entry.key(), entry.version(), group.unit() + ", " + group.profession(),
                List.of(CellView.of(group.unit()), CellView.of(group.profession()),
                        CellView.of(scene.texts().value(group.headcount())), CellView.of(group.technicalEnvironment())),
                List.of());
    }
}

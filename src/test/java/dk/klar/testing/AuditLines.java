package dk.klar.testing;

import dk.klar.domain.history.Change;
import dk.klar.domain.webhook.Receiver;
import dk.klar.usecase.port.Audit;
import dk.klar.usecase.port.Projects;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The audit log as lines. */
public final class AuditLines implements Audit {
    public final List<String> lines = new ArrayList<>();

    @Override
    public void changed(Change change) {
        lines.add(change.kind().segment() + " " + change.action());
    }

    @Override
    public void switched(Projects.Project project, Set<String> before, Set<String> after) {
        lines.add(project.key() + " " + new TreeSet<>(before) + " " + new TreeSet<>(after));
    }

    @Override
    public void removed(int records, int implementations) {
        lines.add(records + " of " + implementations);
    }

    @Override
    public void webhook(Receiver before, Receiver after) {
        lines.add("webhook " + (before == null ? "" : before.address() + " " + before.on()) + " -> " + (after == null ? "" : after.address() + " " + after.on()));
    }
}

package dk.klar.domain.concern;

import dk.klar.domain.dossier.Dossier;
import dk.klar.domain.people.RoleAssignment;
import dk.klar.domain.people.UserKey;
import dk.klar.domain.record.Listed;
import dk.klar.domain.record.RecordBody;
import dk.klar.domain.record.Required;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An elected representative to whom employees can speak in confidence. Being named here is not enough to read it: that
 * also takes the right to, which Jira's administrators hand out, and no part in leading the change.
 *
 * @param unit whom the representative speaks for; empty for all
 */
public record Representative(@Listed @Required UserKey person, @Listed @Required Function function, @Listed String unit) implements RecordBody {
    /** What they were elected as: tillidsrepræsentant or arbejdsmiljørepræsentant. */
    public enum Function { SHOP_STEWARD, WORK_ENVIRONMENT_REPRESENTATIVE, OTHER }

    /** Those named who have no part in leading the change: the same person does not run it and hear what is said of it. */
    public static Set<UserKey> independent(Dossier dossier) {
        Set<UserKey> leading = dossier.all(RoleAssignment.class).stream().map(entry -> entry.body().person()).collect(Collectors.toSet());
        return dossier.all(Representative.class).stream().map(entry -> entry.body().person())
                .filter(person -> !leading.contains(person)).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}

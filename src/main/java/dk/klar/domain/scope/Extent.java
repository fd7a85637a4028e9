package dk.klar.domain.scope;

import dk.klar.domain.context.Dependency;
import dk.klar.domain.dossier.Dossier;
import dk.klar.domain.dossier.Entry;
import dk.klar.domain.people.TargetGroup;
import dk.klar.domain.record.Required;
import dk.klar.domain.triage.Triage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** One thing that an implementation reaches: whom, or what it does. By these it is seen to have grown. */
public record Extent(@Required Of of, @Required String name) {
    /** Kinds of growth: the booklet's units, functions, data, integrations and roles. */
    public enum Of { UNIT, PROFESSION, FUNCTION, INTEGRATION, DATA, USER_ROLE }

    /**
     * With the record that says so.
     *
     * @param by the record
     */
    public record Said(Extent extent, Entry<?> by) {
    }

    /** Whether both mean the same, whatever the case they are written in. */
    public boolean same(Extent other) {
        return of == other.of && plain(name).equals(plain(other.name));
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    /** All that it reaches today. */
    public static List<Said> of(Dossier dossier) {
        List<Said> all = new ArrayList<>();
        for (Entry<TargetGroup> group : dossier.all(TargetGroup.class)) {
            all.add(new Said(new Extent(Of.UNIT, group.body().unit()), group));
            all.add(new Said(new Extent(Of.PROFESSION, group.body().profession()), group));
        }
        dossier.all(ScopeItem.class).stream().filter(item -> item.body().place() == ScopeItem.Place.IN_NOW)
                .forEach(item -> all.add(new Said(new Extent(item.body().extent(), item.body().what()), item)));
        dossier.all(Dependency.class).stream().filter(each -> each.body().kind() == Dependency.Kind.SYSTEM)
                .forEach(each -> all.add(new Said(new Extent(Of.INTEGRATION, each.body().what()), each)));
        dossier.only(Triage.class).ifPresent(triage -> triage.body().sensitive()
                .forEach(question -> all.add(new Said(new Extent(Of.DATA, question), triage))));
        return List.copyOf(all);
    }

    /** How many people it reaches today. */
    public static int people(Dossier dossier) {
        return dossier.all(TargetGroup.class).stream().map(group -> group.body().headcount()).filter(count -> count != null)
                .mapToInt(Integer::intValue).sum();
    }
}

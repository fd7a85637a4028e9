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

    /** Whether both mean the same, whatever the case they are written in. */
    public boolean same(Extent other) {
        return of == other.of && plain(name).equals(plain(other.name));
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    /** All that it reaches today, each once. */
    static List<Extent> of(Dossier dossier) {
        List<Extent> all = new ArrayList<>();
        for (Entry<TargetGroup> group : dossier.all(TargetGroup.class)) {
            all.add(new Extent(Of.UNIT, group.body().unit()));
            all.add(new Extent(Of.PROFESSION, group.body().profession()));
        }
        dossier.all(ScopeItem.class).stream().map(Entry::body).filter(item -> item.place() == ScopeItem.Place.IN_NOW)
                .forEach(item -> all.add(new Extent(item.extent(), item.what())));
        dossier.all(Dependency.class).stream().map(Entry::body).filter(each -> each.kind() == Dependency.Kind.SYSTEM)
                .forEach(each -> all.add(new Extent(Of.INTEGRATION, each.what())));
        dossier.only(Triage.class).ifPresent(triage -> triage.body().sensitive().forEach(question -> all.add(new Extent(Of.DATA, question))));
        return all.stream().distinct().toList();
    }

    /** How many people it reaches today. */
    static int people(Dossier dossier) {
        return dossier.all(TargetGroup.class).stream().map(group -> group.body().headcount()).filter(count -> count != null)
                .mapToInt(Integer::intValue).sum();
    }
}

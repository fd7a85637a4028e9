package dk.klar.usecase;

import dk.klar.domain.dossier.Subject;
import dk.klar.domain.exchange.Document;
import dk.klar.domain.exchange.Document.Item;
import dk.klar.domain.exchange.Document.Part;
import dk.klar.domain.people.UserKey;
import dk.klar.domain.record.Fault;
import dk.klar.usecase.WriteRecord.Planned;
import dk.klar.usecase.port.Implementation;
import dk.klar.usecase.port.Implementations;
import dk.klar.usecase.port.People;
import dk.klar.usecase.port.Switches;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Takes in what another Klar sent: shown first, then done. An implementation is taken in as it was shown or not at all; what is
 * there already stays as it is, unless the asker says that it is to be replaced.
 */
public final class ImportRecords {
    private final Entrance entrance;
    private final UseCases.Ports ports;
    private final Implementations implementations;
    private final Switches switches;
    private final People people;
    private final WriteRecord write;
    private final Publish publish;
    private final MakeRounds rounds;

    ImportRecords(Entrance entrance, UseCases.Ports ports, WriteRecord write, Publish publish, MakeRounds rounds) {
        this.entrance = entrance;
        this.ports = ports;
        this.implementations = ports.implementations();
        this.switches = ports.switches();
        this.people = ports.people();
        this.write = write;
        this.publish = publish;
        this.rounds = rounds;
    }

    /**
     * What somebody wants taken in.
     *
     * @param issues  keys of issues here, by those in the document; where none is named the key is the same
     * @param people  likewise names of users
     * @param replace whether what is here in another wording is to be as the document has it
     */
    public record Asked(Map<?, ?> document, Map<String, String> issues, Map<String, String> people, boolean replace) {
        public Asked {
            issues = Map.copyOf(issues);
            people = Map.copyOf(people);
        }
    }

    /** What becomes of a record. */
    public enum What {
        /** It was not here. */
        MADE,
        /** It is here, word for word. */
        SAME,
        /** It is here in another wording, and stays so. */
        KEPT,
        /** It was here in another wording. */
        REPLACED,
        /** It is not taken in; the line says why. */
        LEFT_OUT
    }

    /**
     * One record.
     *
     * @param why     of a record that is left out
     * @param acts    whether somebody's act, such as an acceptance, was taken out of it
     * @param planned what is to be written; empty where nothing is
     */
    public record Line(Item item, What what, Optional<Fault> why, boolean acts, Optional<Planned> planned) {
    }

    /**
     * What becomes of a part.
     *
     * @param issue  its key where it comes from; empty for the municipality
     * @param here   the issue that it becomes part of; empty for the municipality, and where it is not known
     * @param faults for which nothing of it is taken in
     * @param lines  what becomes of each record
     */
    public record Shown(String issue, Optional<Implementation> here, List<Fault> faults, List<Line> lines) {
        /** How many records that becomes of. */
        public long count(What what) {
            return faults.isEmpty() ? lines.stream().filter(line -> line.what() == what).count() : 0;
        }
    }

    /**
     * @param people the users named in what may be taken in, with who they are here; empty where nobody is
     * @param done   whether it was done, or only shown
     */
    public record Report(List<Shown> parts, Map<String, Optional<UserKey>> people, boolean done) {
    }

    /** @throws Refused when this person does not administer Klar, or the document can be read by no part */
    public Report preview(UserKey user, Asked asked) {
        return of(user, asked, false);
    }

    /** @throws Refused likewise */
    public Report take(UserKey user, Asked asked) {
        return of(user, asked, true);
    }

    private Report of(UserKey user, Asked asked, boolean take) {
        entrance.toAdminister(user);
        Document document = Document.read(asked.document());
        Map<String, UserKey> named = named(asked, document.faults());
        Map<String, Optional<UserKey>> met = new TreeMap<>();
        Arrival arrival = new Arrival(ports, user, asked, name -> met.computeIfAbsent(name,
                any -> Optional.ofNullable(named.get(name)).or(() -> people.byUserName(name))));
        List<Shown> parts = new ArrayList<>();
        boolean shared = false;
        if (document.municipality().isPresent()) {
            Part part = document.municipality().get();
            Shown shown = taken(arrival.of(part, Subject.municipality(), kind -> true), user, Subject.municipality(), take);
            shared = shown.count(What.MADE) + shown.count(What.REPLACED) > 0;
            parts.add(shown);
            arrival.add(part, shown);
        }
        Set<Implementation> taken = new HashSet<>();
        for (Part part : document.implementations()) {
            Shown shown = implementation(arrival, part, user, asked, taken, take);
            parts.add(shown);
            if (take && !shared && shown.count(What.MADE) + shown.count(What.REPLACED) > 0) {
                shown.here().ifPresent(publish::statesOf);
            }
        }
        if (take && shared) {
            rounds.afterSharedChange();
        }
        return new Report(List.copyOf(parts), met, take);
    }

    private Shown implementation(Arrival arrival, Part part, UserKey user, Asked asked, Set<Implementation> taken, boolean take) {
        Optional<Implementation> here = implementations.visible(asked.issues().getOrDefault(part.issue(), part.issue()), user);
        List<Fault> faults = new ArrayList<>(part.faults());
        if (here.isEmpty()) {
            faults.add(Fault.of("issue", "exchange.issue", asked.issues().getOrDefault(part.issue(), part.issue())));
        } else if (!switches.on(here.get().projectId(), here.get().issueTypeId())) {
            faults.add(Fault.of("issue", "exchange.off"));
        } else if (!taken.add(here.get())) {
            faults.add(Fault.of("issue", "exchange.issueTwice", here.get().key()));
        }
        if (!faults.isEmpty()) {
            return new Shown(part.issue(), here, faults, List.of());
        }
        Subject subject = here.get().subject();
        Shown shown = arrival.of(part, subject, kind -> entrance.mayWrite(here.get(), kind, user));
        return taken(new Shown(shown.issue(), here, shown.faults(), shown.lines()), user, subject, take);
    }

    private Shown taken(Shown shown, UserKey user, Subject subject, boolean take) {
        if (take && shown.faults().isEmpty()) {
            try {
                write.planned(subject, shown.lines().stream().flatMap(line -> line.planned().stream()).toList(), user);
            } catch (Refused.Overtaken e) {
                return new Shown(shown.issue(), shown.here(), List.of(Fault.of("", "exchange.overtaken")), List.of());
            }
        }
        return shown;
    }

    /** Who is to be whom; a name that nobody has here is found fault with before anything is done. */
    private Map<String, UserKey> named(Asked asked, List<Fault> found) {
        List<Fault> faults = new ArrayList<>(found);
        Map<String, UserKey> named = new TreeMap<>();
        asked.people().forEach((name, here) -> people.byUserName(here).ifPresentOrElse(user -> named.put(name, user),
                () -> faults.add(Fault.of("people." + name, "exchange.personHere", here))));
        if (!faults.isEmpty()) {
            throw new Refused.Invalid(faults);
        }
        return named;
    }
}

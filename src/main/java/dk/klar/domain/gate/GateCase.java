package dk.klar.domain.gate;

import dk.klar.domain.dossier.Dossier;
import dk.klar.domain.people.TargetGroup;
import dk.klar.domain.pilot.Pilot;
import dk.klar.domain.record.Stamp;
import dk.klar.domain.triage.Track;
import dk.klar.domain.triage.Triage;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * All that criteria look at.
 *
 * @param today by the calendar of the zone
 * @param zone  the server's, by which all days are counted
 */
public record GateCase(Gate gate, Dossier dossier, Policy policy, LocalDate today, ZoneId zone) {
    /** The day on which something was recorded: the one on the wall, as are the days that people enter. */
    public LocalDate day(Stamp stamp) {
        return LocalDate.ofInstant(stamp.at(), zone);
    }

    /** The day of the implementation's oldest record; empty where nothing is recorded. */
    public Optional<LocalDate> recordedSince() {
        return dossier.all().stream().filter(entry -> !entry.kind().shared()).map(entry -> day(entry.created())).min(LocalDate::compareTo);
    }

    /** Where nobody has asked how much care it takes, it takes the ordinary amount. */
    public Track track() {
        return dossier.only(Triage.class).map(entry -> entry.body().track()).orElse(Track.STANDARD);
    }

    /** Whether it has happened: a day to come is a plan. */
    public boolean past(LocalDate day) {
        return day != null && !day.isAfter(today);
    }

    /** The units of the target groups, each once whatever its case, in alphabetical order. */
    public Set<String> units() {
        return ofTargetGroups(TargetGroup::unit);
    }

    /** Their professions, likewise. */
    public Set<String> professions() {
        return ofTargetGroups(TargetGroup::profession);
    }

    private Set<String> ofTargetGroups(Function<TargetGroup, String> what) {
        Set<String> all = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        dossier.all(TargetGroup.class).forEach(group -> all.add(what.apply(group.body()).strip()));
        return all;
    }

    /** The last day of the pilots that are over. */
    public Optional<LocalDate> lastPilotEnd() {
        return dossier.all(Pilot.class).stream().map(pilot -> pilot.body().endsOn()).filter(this::past).max(Comparator.naturalOrder());
    }
}

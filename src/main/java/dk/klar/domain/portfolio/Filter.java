package dk.klar.domain.portfolio;

import dk.klar.domain.gate.Criterion;
import dk.klar.domain.gate.GateState;
import dk.klar.domain.guidance.Pitfall;
import dk.klar.domain.people.TargetGroup;
import dk.klar.domain.people.UserKey;
import java.util.Locale;
import java.util.Optional;

/**
 * Which implementations somebody wants to see. What is empty asks for nothing.
 *
 * @param state where it stands with the gate that it has to do with
 * @param owner one of those who own the change
 * @param unit  one of its target groups', in any writing of case
 * @param technology how far the technology is by itself
 * @param words all of them are somewhere in its key or title
 */
public record Filter(Optional<GateState> state, Optional<UserKey> owner, String unit, Optional<PilotState> pilots, Optional<MedState> med,
                     Optional<Criterion> unmet, Optional<Pitfall> pitfall, Optional<Ripeness.Grade> technology, String words) {
    public Filter {
        words = String.join(" ", words.strip().toLowerCase(Locale.ROOT).split("\\s+"));
    }

    public static Filter none() {
        return new Filter(Optional.empty(), Optional.empty(), "", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), "");
    }

    /** Whether every implementation is among them. */
    public boolean asksNothing() {
        return equals(none());
    }

    /** Whether an implementation is among them. */
    public boolean fits(String key, String title, Summary summary) {
        return same(state, summary.state()) && same(pilots, Optional.of(summary.pilots())) && same(med, Optional.of(summary.med()))
                && same(technology, Optional.of(summary.ripeness().grade()))
                && owner.map(summary.owners()::contains).orElse(true) && unmet.map(summary.unmet()::contains).orElse(true)
                && pitfall.map(summary.openPitfalls()::contains).orElse(true)
                && (unit.isBlank() || summary.units().stream().anyMatch(each -> TargetGroup.same(each, unit)))
                && (words.isEmpty() || said((key + " " + title).toLowerCase(Locale.ROOT)));
    }

    private boolean said(String text) {
        for (String word : words.split(" ")) {
            if (!text.contains(word)) {
                return false;
            }
        }
        return true;
    }

    private static <T> boolean same(Optional<T> wanted, Optional<T> is) {
        return wanted.isEmpty() || wanted.equals(is);
    }
}

package dk.klar.domain.retention;

import dk.klar.domain.dossier.Door;
import dk.klar.domain.dossier.Kind;
import dk.klar.domain.dossier.Section;
import dk.klar.domain.record.Listed;
import dk.klar.domain.record.Range;
import dk.klar.domain.record.RecordBody;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/**
 * How long the municipality keeps what was recorded on an implementation that is over. Where a field is empty it is kept for
 * good, until the municipality decides.
 *
 * @param saidMonths     months that what employees said is kept
 * @param recordMonths   months that the other records are kept, but for decisions and evidence
 * @param evidenceMonths months that decisions, evidence and what else Klar put on record itself are kept once the issue is
 *                       gone; before that they stay with it
 */
public record Retention(
        @Listed @Range(min = 1, max = 600) Integer saidMonths,
        @Listed @Range(min = 1, max = 600) Integer recordMonths,
        @Listed @Range(min = 1, max = 600) Integer evidenceMonths) implements RecordBody {

    /**
     * The kinds of record that are kept no longer, each with its history.
     *
     * @param overSince the day on which the implementation was over and nothing more was recorded
     * @param gone      whether its issue is no longer in Jira
     */
    public Set<Kind> keptNoLonger(LocalDate overSince, boolean gone, LocalDate today) {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        Arrays.stream(Kind.values()).filter(kind -> !kind.shared()).forEach(kind -> {
            Integer months = months(kind, gone);
            if (months != null && overSince.plusMonths(months).isBefore(today)) {
                kinds.add(kind);
            }
        });
        return kinds;
    }

    private Integer months(Kind kind, boolean gone) {
        if (kind.beside().orElse(kind).door() == Door.SPEAK) {
            return saidMonths;
        }
        boolean decided = kind.door() == Door.KLAR || Section.DECISIONS.kinds().contains(kind);
        return !decided ? recordMonths : gone ? evidenceMonths : null;
    }
}

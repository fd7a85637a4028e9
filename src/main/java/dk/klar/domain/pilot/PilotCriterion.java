package dk.klar.domain.pilot;

import dk.klar.domain.record.Required;
import dk.klar.domain.record.Text;
import java.time.LocalDate;

/**
 * What was to show, agreed beforehand.
 *
 * @param setOn the day it was agreed; before the start, or it is no criterion but an afterthought
 * @param met   whether it came out so; null while nobody knows
 */
public record PilotCriterion(@Required Kind kind, @Required @Text(max = 1000) String text, LocalDate setOn, Boolean met) {
    /** Spread it when this shows, or refrain when this shows. */
    public enum Kind { SUCCESS, STOP }
}

package dk.klar.domain.benefit;

import dk.klar.domain.record.Required;
import dk.klar.domain.record.Text;
import java.time.LocalDate;

/**
 * Something that the business case rests on.
 *
 * @param brokenOn   the day it turned out not to hold
 * @param reviewedOn the day the case was gone through because of that
 */
public record Assumption(@Required @Text(max = 1000) String text, LocalDate brokenOn, LocalDate reviewedOn,
                         @Text(max = 2000) String consequence) {
}

package dk.klar.domain.context;

import dk.klar.domain.record.Listed;
import dk.klar.domain.record.RecordBody;
import dk.klar.domain.record.Required;
import dk.klar.domain.record.Text;

/**
 * That it succeeded somewhere else, as an argument for doing it here.
 *
 * @param whatWorked    what precisely the good experience consisted of
 * @param how           how it was reached
 * @param toldBy        who says so
 * @param figuresCopied whether figures for time or benefits are taken from there
 */
public record SuccessElsewhere(
        @Listed @Required String place,
        @Listed @Text(max = 4000) String whatWorked,
        @Text(max = 4000) String how,
        @Listed String toldBy,
        @Listed Boolean figuresCopied,
        @Text(max = 2000) String figures) implements RecordBody {
}

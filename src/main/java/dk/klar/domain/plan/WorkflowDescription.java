package dk.klar.domain.plan;

import dk.klar.domain.record.Listed;
import dk.klar.domain.record.RecordBody;
import dk.klar.domain.record.Required;
import dk.klar.domain.record.Text;
import java.time.LocalDate;

/**
 * How the work is done with the technology, described before anybody is alone at the screen.
 *
 * @param frontlineAuthors how many of the authors do the work themselves
 * @param testedBy         who followed it
 * @param testerOutside    whether that is somebody outside the project
 */
public record WorkflowDescription(
        @Listed @Required String workflow,
        @Text(max = 10_000) String description,
        @Listed Integer frontlineAuthors,
        @Listed LocalDate testedOn,
        String testedBy,
        @Listed Boolean testerOutside,
        @Text(max = 4000) String findings) implements RecordBody {
}

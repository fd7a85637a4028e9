package dk.klar.domain.goal;

import dk.klar.domain.record.Group;
import dk.klar.domain.record.Listed;
import dk.klar.domain.record.RecordBody;
import dk.klar.domain.record.Text;
import java.time.LocalDate;

/**
 * The answer to one ground question, from both sides. A side that has not answered has not answered, whatever the other says.
 *
 * @param leadersBy   who answered for the leaders
 * @param employeesBy who answered for the employees
 * @param together    what both sides say, or where they differ
 */
public record GroundAnswer(
        @Group("leaders") @Text(max = 4000) String leaders,
        @Listed String leadersBy,
        @Group("employees") @Text(max = 4000) String employees,
        @Listed String employeesBy,
        @Group("together") @Text(max = 4000) String together,
        @Listed LocalDate answeredOn) implements RecordBody {
}

package dk.klar.domain.concern;

import dk.klar.domain.record.Group;
import dk.klar.domain.record.RecordBody;
import dk.klar.domain.record.Text;

/**
 * What an employee is told about the data before saying anything: the six things that Datatilsynet asks for, in the
 * municipality's own words. Where a text is empty, Klar's own stands in.
 *
 * @param controller    who is responsible for the data
 * @param purpose       what it is used for
 * @param legalBasis    the law that allows it
 * @param categories    which data there is
 * @param recipients    who sees it
 * @param retention     how long it is kept
 * @param whistleblower address of the municipality's whistleblower scheme, which this is not
 */
public record PrivacyNotice(
        @Group("danish") @Text(max = 1000) String controller,
        @Text(max = 1000) String purpose,
        @Text(max = 1000) String legalBasis,
        @Text(max = 1000) String categories,
        @Text(max = 1000) String recipients,
        @Text(max = 1000) String retention,
        @Group("english") @Text(max = 1000) String controllerInEnglish,
        @Text(max = 1000) String purposeInEnglish,
        @Text(max = 1000) String legalBasisInEnglish,
        @Text(max = 1000) String categoriesInEnglish,
        @Text(max = 1000) String recipientsInEnglish,
        @Text(max = 1000) String retentionInEnglish,
        @Group("elsewhere") @Text(max = 500, lines = false) String whistleblower) implements RecordBody {
}

package dk.klar.domain.scope;

import static dk.klar.testing.PlanFixture.extension;
import static org.junit.Assert.assertEquals;

import dk.klar.domain.dossier.Entry;
import dk.klar.domain.dossier.Kind;
import dk.klar.domain.gate.Criterion;
import dk.klar.domain.gate.CriterionVerdict.Outcome;
import dk.klar.testing.DossierFixture;
import dk.klar.testing.Draft;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.Test;

/** Each extension is a small implementation of its own. */
public class ExtensionsCriterionTest {
    private final DossierFixture dossier = DossierFixture.ready();

    @Test
    public void thereIsNothingToAskWhereNothingIsExtended() {
        assertEquals(Outcome.NOT_APPLICABLE, dossier.criterion(Criterion.EXTENSIONS).outcome());
    }

    @Test
    public void metWhenAnAgreedExtensionIsThoughtThroughAndDecided() {
        misses(extension -> extension);
        assertEquals(Outcome.MET, with(extension -> extension).criterion(Criterion.EXTENSIONS).outcome());
    }

    @Test
    public void anAgreedExtensionHasPurposeGainsConsequencesAndResources() {
        for (String field : List.of("purpose", "gains", "consequences", "resources")) {
            misses(extension -> extension.without(field), "extensions.notThought at extensions/more/" + field);
        }
    }

    @Test
    public void ofSeveralGapsTheFirstIsWhereToBegin() {
        misses(extension -> extension.without("consequences").without("gains"), "extensions.notThought at extensions/more/gains");
    }

    @Test
    public void anAgreementHasADayAndSomebodyWhoMadeIt() {
        misses(extension -> extension.without("decidedOn"), "extensions.notDecided at extensions/more/decidedOn");
        misses(extension -> extension.without("decidedBy"), "extensions.notDecided at extensions/more/decidedBy");
    }

    @Test
    public void anAgreementToComeIsNone() {
        misses(extension -> extension.with("decidedOn", "2026-06-15"));
        misses(extension -> extension.with("decidedOn", "2026-06-16"), "extensions.notDecided at extensions/more/decidedOn");
    }

    @Test
    public void whatWasDeclinedNeedNotBeThoughtThrough() {
        Draft<Extension> declined = Draft.of(Extension.class).with("what", "Insulin").with("outcome", "DECLINED");
        DossierFixture said = dossier.with(Kind.EXTENSION, "no", declined);
        assertEquals(Outcome.MET, said.criterion(Criterion.EXTENSIONS).outcome());
        assertEquals(List.of(), said.advice(Criterion.EXTENSIONS));
    }

    @Test
    public void aWishThatNobodyHasAnsweredIsAdvice() {
        DossierFixture open = dossier.with(Kind.EXTENSION, "open", Draft.of(Extension.class).with("what", "Insulin"));
        assertEquals(List.of(), open.missing(Criterion.EXTENSIONS));
        assertEquals(List.of("extensions.open at extensions/open/outcome"), open.advice(Criterion.EXTENSIONS));
        assertEquals(List.of("Insulin"), open.criterion(Criterion.EXTENSIONS).advice().get(0).args());
    }

    @Test
    public void eachExtensionIsJudgedByItself() {
        DossierFixture two = with(extension -> extension.without("purpose"))
                .with(Kind.EXTENSION, "second", extension().without("decidedBy"));
        assertEquals(List.of("extensions.notThought at extensions/more/purpose", "extensions.notDecided at extensions/second/decidedBy"),
                two.missing(Criterion.EXTENSIONS));
        assertEquals(List.of("more", "second"), two.criterion(Criterion.EXTENSIONS).restsOn().stream().map(Entry::key).toList());
    }

    private DossierFixture with(UnaryOperator<Draft<Extension>> but) {
        return dossier.with(Kind.EXTENSION, "more", but.apply(extension()));
    }

    private void misses(UnaryOperator<Draft<Extension>> but, String... reasons) {
        assertEquals(List.of(reasons), with(but).missing(Criterion.EXTENSIONS));
    }
}

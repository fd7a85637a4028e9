package dk.klar.testing;

import static org.junit.Assert.assertEquals;

import dk.klar.domain.gate.Criterion;
import dk.klar.domain.gate.CriterionVerdict;
import dk.klar.domain.gate.CriterionVerdict.Outcome;
import dk.klar.domain.gate.Reason;
import java.util.List;
import java.util.stream.Stream;

/** Asks one criterion about dossiers and holds it to its whole answer. Reasons are written {@code code at kind/key/field}. */
public final class Judge {
    private final Criterion criterion;

    private Judge(Criterion criterion) {
        this.criterion = criterion;
    }

    public static Judge of(Criterion criterion) {
        return new Judge(criterion);
    }

    /** @param advice all that is said though nothing is missing */
    public void met(DossierFixture dossier, String... advice) {
        assertEquals(List.of(), dossier.missing(criterion));
        assertEquals(List.of(advice), dossier.advice(criterion));
        assertEquals(Outcome.MET, dossier.criterion(criterion).outcome());
    }

    /** @param reasons all that is missing; advice is not looked at */
    public void misses(DossierFixture dossier, String... reasons) {
        assertEquals(List.of(reasons), dossier.missing(criterion));
        assertEquals(Outcome.NOT_MET, dossier.criterion(criterion).outcome());
    }

    public void notApplicable(DossierFixture dossier) {
        assertEquals(Outcome.NOT_APPLICABLE, dossier.criterion(criterion).outcome());
    }

    /** What the text of the one reason or advice with this code is told. */
    public List<Object> args(DossierFixture dossier, String code) {
        CriterionVerdict verdict = dossier.criterion(criterion);
        List<Reason> found = Stream.concat(verdict.missing().stream(), verdict.advice().stream())
                .filter(reason -> reason.code().equals(code)).toList();
        assertEquals(code + " once among " + found, 1, found.size());
        return found.get(0).args();
    }

    /** The records that carry the verdict, each as {@code kind/key}. */
    public List<String> restsOn(DossierFixture dossier) {
        return dossier.criterion(criterion).restsOn().stream().map(entry -> entry.kind().segment() + "/" + entry.key()).toList();
    }
}

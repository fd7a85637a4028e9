package dk.klar.domain.guidance;

import static org.junit.Assert.assertEquals;

import dk.klar.domain.dossier.Kind;
import dk.klar.domain.gate.Criterion;
import dk.klar.testing.DossierFixture;
import dk.klar.testing.Draft;
import dk.klar.testing.Judge;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.Test;

/** How each of the twelve insights is met here. */
public class InsightsCriterionTest {
    private static final Judge JUDGE = Judge.of(Criterion.INSIGHTS);
    private static final Draft<InsightNote> NOTE = Draft.of(InsightNote.class).with("howMet", "Vi spørger natholdet");

    private DossierFixture dossier = DossierFixture.empty();

    public InsightsCriterionTest() {
        for (Insight insight : Insight.values()) {
            dossier = dossier.with(Kind.INSIGHT_NOTE, insight.id(), NOTE);
        }
    }

    @Test
    public void metWhenSomethingIsWrittenOfAllTwelve() {
        JUDGE.met(dossier);
    }

    @Test
    public void eachInsightThatWasPassedOverIsNamed() {
        for (Insight insight : Insight.values()) {
            DossierFixture without = dossier.without(Kind.INSIGHT_NOTE, insight.id());
            JUDGE.misses(without, "insights.notSaid at insights/" + insight.id() + "/howMet");
            assertEquals(List.of(insight), JUDGE.args(without, "insights.notSaid"));
        }
    }

    @Test
    public void anEmptyDossierLacksAllTwelve() {
        JUDGE.misses(DossierFixture.empty(), Arrays.stream(Insight.values())
                .map(insight -> "insights.notSaid at insights/" + insight.id() + "/howMet").toArray(String[]::new));
    }

    @Test
    public void theVerdictRestsOnWhatIsWritten() {
        assertEquals(List.of("insights/I3.1"), JUDGE.restsOn(DossierFixture.empty().with(Kind.INSIGHT_NOTE, "I3.1", NOTE)));
    }

    @Test
    public void aNoteSaysHow() {
        assertEquals(List.of("howMet field.required"), NOTE.with("howMet", " ").faults());
    }

    @Test
    public void whatShowsItIsNamedOnce() {
        Draft<InsightNote> shown = NOTE.with("shownBy", List.of(Map.of("record", "pilots/1"), Map.of("record", "roles/1")));
        assertEquals(List.of(), shown.faults());
        assertEquals(List.of("shownBy[1].record list.twice"), shown.with("shownBy[1].record", "pilots/1").faults());
    }
}

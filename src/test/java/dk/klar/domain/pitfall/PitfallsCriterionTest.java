package dk.klar.domain.pitfall;

import static org.junit.Assert.assertEquals;

import dk.klar.domain.dossier.Kind;
import dk.klar.domain.gate.Criterion;
import dk.klar.domain.guidance.Pitfall;
import dk.klar.testing.DossierFixture;
import dk.klar.testing.Draft;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.Test;

/** Every pitfall has been looked at; what the team found is its own affair. */
public class PitfallsCriterionTest {
    private static final Draft<Judgement> HIT = Draft.of(Judgement.class).with("stance", "HIT")
            .with("countermeasure", "Flere undervisere").with("followedBy", "lars").with("reviewOn", "2026-09-01");

    private final DossierFixture dossier = DossierFixture.ready();

    @Test
    public void metWhenAllSixteenAreJudged() {
        missing(dossier);
    }

    @Test
    public void eachPitfallThatWasPassedOverIsNamed() {
        for (Pitfall pitfall : Pitfall.values()) {
            missing(dossier.without(Kind.JUDGEMENT, pitfall.id()), "pitfalls.notJudged at pitfalls/" + pitfall.id() + "/stance");
        }
    }

    @Test
    public void anEmptyDossierLacksAllSixteen() {
        missing(DossierFixture.empty(), Arrays.stream(Pitfall.values())
                .map(pitfall -> "pitfalls.notJudged at pitfalls/" + pitfall.id() + "/stance").toArray(String[]::new));
    }

    @Test
    public void aPitfallThatWasHitIsNoBar() {
        missing(dossier.with(Kind.JUDGEMENT, "P2.4", HIT));
    }

    @Test
    public void watchingAndNotRelevantAreJudgementsToo() {
        missing(dossier.with(Kind.JUDGEMENT, "P2.4", HIT.with("stance", "WATCHING"))
                .with(Kind.JUDGEMENT, "P1.1", Draft.of(Judgement.class).with("stance", "NOT_RELEVANT")
                        .with("notRelevantBecause", "THIS_STAGE").with("reason", "Intet forbillede")));
    }

    @Test
    public void aReviewIsDueFromTheDayAfter() {
        DossierFixture reviewed = dossier.with(Kind.JUDGEMENT, "P2.4", HIT);
        assertEquals(List.of(), reviewed.on(LocalDate.of(2026, 9, 1)).advice(Criterion.PITFALLS_JUDGED));
        assertEquals(List.of("pitfalls.reviewDue at pitfalls/P2.4/reviewOn"),
                reviewed.on(LocalDate.of(2026, 9, 2)).advice(Criterion.PITFALLS_JUDGED));
        missing(reviewed.on(LocalDate.of(2026, 9, 2)));
    }

    private static void missing(DossierFixture dossier, String... reasons) {
        assertEquals(List.of(reasons), dossier.missing(Criterion.PITFALLS_JUDGED));
    }
}

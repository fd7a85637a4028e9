package dk.klar.domain.plan;

import static dk.klar.testing.PlanFixture.lesson;
import static org.junit.Assert.assertEquals;

import dk.klar.domain.dossier.Entry;
import dk.klar.domain.dossier.Kind;
import dk.klar.domain.gate.Criterion;
import dk.klar.testing.DossierFixture;
import dk.klar.testing.Draft;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.Test;

/** “It went well last time” is an argument only where last time was evaluated. */
public class LessonsCriterionTest {
    private final DossierFixture dossier = DossierFixture.ready();

    @Test
    public void metByALessonThatWasEvaluatedAndIsMadeUseOf() {
        misses(lesson -> lesson);
    }

    @Test
    public void notMetWithoutALesson() {
        missing(dossier, "lessons.none at lessons//");
    }

    @Test
    public void notMetWhereNobodyHasEvaluatedIt() {
        misses(lesson -> lesson.without("evaluatedOn"), "lessons.notEvaluated at lessons/keys/evaluatedOn");
    }

    @Test
    public void anEvaluationToComeIsNone() {
        misses(lesson -> lesson.with("evaluatedOn", "2026-06-15"));
        misses(lesson -> lesson.with("evaluatedOn", "2026-06-16"), "lessons.notEvaluated at lessons/keys/evaluatedOn");
    }

    @Test
    public void notMetWhereNothingIsDoneDifferently() {
        misses(lesson -> lesson.without("doneDifferently"), "lessons.notUsed at lessons/keys/doneDifferently");
    }

    @Test
    public void aGoodExperienceIsEvaluatedLikeABadOne() {
        for (Lesson.Experience experience : Lesson.Experience.values()) {
            misses(lesson -> lesson.with("experience", experience.name()).without("evaluatedOn"),
                    "lessons.notEvaluated at lessons/keys/evaluatedOn");
        }
    }

    @Test
    public void eachLessonIsJudgedByItself() {
        DossierFixture two = with(lesson -> lesson.without("evaluatedOn"))
                .with(Kind.LESSON, "doors", lesson().with("previous", "Dørtelefoner").without("doneDifferently"));
        missing(two, "lessons.notEvaluated at lessons/keys/evaluatedOn", "lessons.notUsed at lessons/doors/doneDifferently");
        assertEquals(List.of("Dørtelefoner"), two.criterion(Criterion.LESSONS).missing().get(1).args());
        assertEquals(List.of("keys", "doors"), two.criterion(Criterion.LESSONS).restsOn().stream().map(Entry::key).toList());
    }

    private DossierFixture with(UnaryOperator<Draft<Lesson>> but) {
        return dossier.with(Kind.LESSON, "keys", but.apply(lesson()));
    }

    private void misses(UnaryOperator<Draft<Lesson>> but, String... reasons) {
        missing(with(but), reasons);
    }

    private static void missing(DossierFixture dossier, String... reasons) {
        assertEquals(List.of(reasons), dossier.missing(Criterion.LESSONS));
    }
}

package dk.klar.domain.question;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import dk.klar.domain.dossier.Kind;
import dk.klar.domain.gate.Criterion;
import dk.klar.testing.DossierFixture;
import dk.klar.testing.Draft;
import dk.klar.testing.Judge;
import dk.klar.testing.Words;
import java.util.List;
import org.junit.Test;

/** What a municipality asks besides is answered before the gate opens. */
public class OwnQuestionsCriterionTest {
    private static final Judge JUDGE = Judge.of(Criterion.OWN_QUESTIONS);
    private static final Draft<Question> ASKED = Draft.of(Question.class).with("gate", "ROLLOUT").with("demand", "MUST")
            .with("danish", "Er udbudsreglerne fulgt?");
    private static final Draft<QuestionAnswer> YES = Draft.of(QuestionAnswer.class).with("question", "q").with("says", "YES")
            .with("reason", "Rammeaftale 17.03");
    private final DossierFixture asked = decidedAfter(DossierFixture.ready().with(Kind.QUESTION, "q", ASKED));

    @Test
    public void whereNothingIsAskedThereIsNothingToAnswer() {
        JUDGE.notApplicable(DossierFixture.ready());
        JUDGE.notApplicable(DossierFixture.ready().with(Kind.QUESTION, "q", ASKED.with("gate", "PILOT")));
        JUDGE.notApplicable(DossierFixture.ready().with(Kind.QUESTION, "q", ASKED.with("demand", "OFF")));
    }

    @Test
    public void aQuestionHoldsBackUntilItIsAnsweredWithYes() {
        JUDGE.misses(asked, "question.none at question-answers//");
        assertFalse(asked.verdict().lets());
        JUDGE.misses(asked.with(Kind.QUESTION_ANSWER, "a", YES.with("says", "NO")), "question.no at question-answers/a/says");
        DossierFixture yes = asked.with(Kind.QUESTION_ANSWER, "a", YES);
        JUDGE.met(yes);
        assertEquals(List.of("questions/q", "question-answers/a"), JUDGE.restsOn(yes));
        assertTrue(yes.verdict().lets());
    }

    @Test
    public void whatIsAskedAfterTheDecisionIsNotAskedOfWhatWasDecided() {
        JUDGE.notApplicable(DossierFixture.ready().with(Kind.QUESTION, "q", ASKED));
    }

    @Test
    public void notRelevantIsAnAnswerToo() {
        JUDGE.met(asked.with(Kind.QUESTION_ANSWER, "a", YES.with("says", "NOT_RELEVANT")));
    }

    @Test
    public void anAnswerToAnotherQuestionIsNone() {
        JUDGE.misses(asked.with(Kind.QUESTION_ANSWER, "a", YES.with("question", "other")), "question.none at question-answers//");
    }

    @Test
    public void ofSeveralAnswersTheLatestCounts() {
        JUDGE.misses(asked.with(Kind.QUESTION_ANSWER, "a", YES).with(Kind.QUESTION_ANSWER, "b", YES.with("says", "NO")),
                "question.no at question-answers/b/says");
    }

    @Test
    public void whatMerelyShouldBeThereHoldsNothingBack() {
        JUDGE.met(decidedAfter(DossierFixture.ready().with(Kind.QUESTION, "q", ASKED.with("demand", "SHOULD"))), "question.none at question-answers//");
    }

    @Test
    public void everyoneReadsTheQuestionInTheirLanguageAndDanishWhereThereIsNoOther() {
        Object words = JUDGE.args(asked, "question.none").get(0);
        assertEquals("Er udbudsreglerne fulgt?", Words.english().value(words));
        Object both = JUDGE.args(decidedAfter(DossierFixture.ready().with(Kind.QUESTION, "q", ASKED.with("english", "Was it tendered?"))),
                "question.none").get(0);
        assertEquals("Was it tendered?", Words.english().value(both));
        assertEquals("Er udbudsreglerne fulgt?", Words.danish().value(both));
    }

    private static DossierFixture decidedAfter(DossierFixture dossier) {
        return dossier.without(Kind.DECISION, "go").with(Kind.DECISION, "go", DossierFixture.decision("GO"));
    }
}

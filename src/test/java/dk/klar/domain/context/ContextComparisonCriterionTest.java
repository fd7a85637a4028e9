package dk.klar.domain.context;

import static dk.klar.testing.ContextFixture.place;
import static dk.klar.testing.ContextFixture.success;
import static dk.klar.testing.DossierFixture.targetGroup;
import static org.junit.Assert.assertEquals;

import dk.klar.domain.dossier.Kind;
import dk.klar.domain.gate.Criterion;
import dk.klar.testing.ContextFixture;
import dk.klar.testing.DossierFixture;
import dk.klar.testing.Judge;
import java.util.Collections;
import java.util.List;
import org.junit.Test;

/** That it succeeded elsewhere is an argument for as much as the two places are alike. */
public class ContextComparisonCriterionTest {
    private static final Judge JUDGE = Judge.of(Criterion.CONTEXT_COMPARISON);
    private static final List<ContextDimension> FIRST_FIVE = List.of(ContextDimension.STAFF, ContextDimension.CITIZENS,
            ContextDimension.MANAGEMENT, ContextDimension.RESOURCES, ContextDimension.CULTURE);

    private final DossierFixture dossier = ContextFixture.compared();

    @Test
    public void metWhenEachUnitIsComparedWithThePlace() {
        JUDGE.met(dossier);
    }

    @Test
    public void notApplicableWhereNoSuccessElsewhereIsAnArgument() {
        JUDGE.notApplicable(dossier.without(Kind.SUCCESS_ELSEWHERE, "aalborg"));
        JUDGE.notApplicable(DossierFixture.empty());
    }

    @Test
    public void notMetWithoutUnitsToCompareWith() {
        JUDGE.misses(dossier.without(Kind.TARGET_GROUP, "nord").without(Kind.TARGET_GROUP, "syd"), "context.noUnits at target-groups//");
    }

    @Test
    public void theUnitThatNobodyHasDescribedIsNamed() {
        DossierFixture without = dossier.without(Kind.PROFILE, "syd");
        JUDGE.misses(without, "context.noUnitProfile at profiles//");
        assertEquals(List.of("Hjemmepleje Syd"), JUDGE.args(without, "context.noUnitProfile"));
    }

    @Test
    public void aUnitOfTwoTargetGroupsIsDescribedOnce() {
        DossierFixture more = dossier.with(Kind.TARGET_GROUP, "more", targetGroup("hjemmepleje SYD ", "SSA", 5, "iPad"));
        JUDGE.met(more);
        JUDGE.misses(more.without(Kind.PROFILE, "syd"), "context.noUnitProfile at profiles//");
    }

    @Test
    public void aUnitDescribedAsAPilotSiteIsNotDescribedAsAUnit() {
        JUDGE.misses(dossier.with(Kind.PROFILE, "syd", place("Hjemmepleje Syd", "PILOT_SITE")), "context.noUnitProfile at profiles//");
    }

    @Test
    public void thePlaceThatNobodyHasDescribedIsNamed() {
        DossierFixture without = dossier.without(Kind.PROFILE, "there");
        JUDGE.misses(without, "context.noProfile at profiles//");
        assertEquals(List.of("Aalborg"), JUDGE.args(without, "context.noProfile"));
    }

    @Test
    public void thePlaceMayBeWrittenInAnyCase() {
        JUDGE.met(dossier.with(Kind.PROFILE, "there", place("AALBORG ", "SUCCEEDED_THERE")));
    }

    @Test
    public void whatWorkedAndHowIsToBeSaid() {
        JUDGE.misses(dossier.with(Kind.SUCCESS_ELSEWHERE, "aalborg", success().without("whatWorked")),
                "context.notExplained at successes-elsewhere/aalborg/whatWorked");
        JUDGE.misses(dossier.with(Kind.SUCCESS_ELSEWHERE, "aalborg", success().without("how")),
                "context.notExplained at successes-elsewhere/aalborg/how");
        DossierFixture neither = dossier.with(Kind.SUCCESS_ELSEWHERE, "aalborg", success().without("whatWorked").without("how"));
        JUDGE.misses(neither, "context.notExplained at successes-elsewhere/aalborg/whatWorked");
        assertEquals(List.of("Aalborg"), JUDGE.args(neither, "context.notExplained"));
    }

    @Test
    public void theDimensionsThatAreNotComparedAreNamedAtThePlaceThatLacksThem() {
        DossierFixture here = dossier.with(Kind.PROFILE, "syd", place("Hjemmepleje Syd", "ROLLOUT_UNIT").without("traits[3]"));
        JUDGE.misses(here, "context.notCompared at profiles/syd/traits");
        assertEquals(List.of("Aalborg", "Hjemmepleje Syd", List.of(ContextDimension.RESOURCES)), JUDGE.args(here, "context.notCompared"));
        JUDGE.misses(dossier.with(Kind.PROFILE, "there", place("Aalborg", "SUCCEEDED_THERE").without("traits[3]")),
                "context.notCompared at profiles/there/traits", "context.notCompared at profiles/there/traits");
    }

    @Test
    public void figuresFromAPlaceThatIsVeryDifferentInMostDimensionsAreFlagged() {
        DossierFixture copied = different(5, true);
        JUDGE.misses(copied, "context.figures at successes-elsewhere/aalborg/figuresCopied");
        assertEquals(List.of("Aalborg", "Hjemmepleje Syd", 5, FIRST_FIVE), JUDGE.args(copied, "context.figures"));
        JUDGE.misses(different(8, true), "context.figures at successes-elsewhere/aalborg/figuresCopied");
    }

    @Test
    public void figuresFromAPlaceThatIsVeryDifferentInHalfOfThemAreNot() {
        JUDGE.met(different(4, true), "context.differs at profiles/syd/traits");
    }

    @Test
    public void whereNoFiguresAreCopiedDifferencesAreMerelySaid() {
        JUDGE.met(different(8, false), "context.differs at profiles/syd/traits");
        JUDGE.met(different(1, false), "context.differs at profiles/syd/traits");
        assertEquals(List.of("Aalborg", "Hjemmepleje Syd", FIRST_FIVE), JUDGE.args(different(5, false), "context.differs"));
    }

    @Test
    public void thatNobodySaysWhetherFiguresAreCopiedIsNoYes() {
        JUDGE.met(different(8, true).with(Kind.SUCCESS_ELSEWHERE, "aalborg", success().without("figuresCopied")),
                "context.differs at profiles/syd/traits");
    }

    @Test
    public void smallDifferencesNeedNoMention() {
        JUDGE.met(dossier.with(Kind.PROFILE, "syd", place("Hjemmepleje Syd", "ROLLOUT_UNIT", "HARDER", "HARDER", "EASIER", "EASIER", "HARDER"))
                .with(Kind.SUCCESS_ELSEWHERE, "aalborg", success().with("figuresCopied", true)));
    }

    @Test
    public void eachSuccessIsComparedByItself() {
        JUDGE.misses(dossier.with(Kind.SUCCESS_ELSEWHERE, "vejle", success().with("place", "Vejle").without("how")),
                "context.notExplained at successes-elsewhere/vejle/how", "context.noProfile at profiles//");
    }

    @Test
    public void theVerdictRestsOnTheSuccessAndThePlaces() {
        assertEquals(List.of("successes-elsewhere/aalborg", "profiles/there", "profiles/nord", "profiles/syd"), JUDGE.restsOn(dossier));
    }

    /** One unit two steps away from Aalborg in so many dimensions. */
    private DossierFixture different(int dimensions, boolean figuresCopied) {
        String[] harder = Collections.nCopies(dimensions, "MUCH_HARDER").toArray(String[]::new);
        return dossier.with(Kind.PROFILE, "syd", place("Hjemmepleje Syd", "ROLLOUT_UNIT", harder))
                .with(Kind.SUCCESS_ELSEWHERE, "aalborg", success().with("figuresCopied", figuresCopied));
    }
}

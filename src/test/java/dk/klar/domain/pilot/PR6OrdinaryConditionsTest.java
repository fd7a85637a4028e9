package dk.klar.domain.pilot;

import java.math.BigDecimal;
import org.junit.Test;

public class PR6OrdinaryConditionsTest extends RuleTest {
    public PR6OrdinaryConditionsTest() {
        super(PilotRule.PR6);
    }

    @Test
    public void metWhenTheRolloutGetsAsMuchSupportAsThePilot() {
        met(pilot -> pilot);
    }

    @Test
    public void oneAndAHalfTimesTheSupportIsStillOrdinary() {
        met(pilot -> pilot.with("supportHoursPilot", new BigDecimal("1.5")));
    }

    @Test
    public void theLeastBitMoreIsNot() {
        misses(pilot -> pilot.with("supportHoursPilot", new BigDecimal("1.5001")), "pr6.ratio at supportHoursRollout");
    }

    @Test
    public void smallFiguresAreNotRoundedAway() {
        met(pilot -> pilot.with("supportHoursPilot", new BigDecimal("0.0001")).with("supportHoursRollout", new BigDecimal("0.0001")));
    }

    @Test
    public void supportInThePilotAndNoneInTheRolloutIsTooMuch() {
        misses(pilot -> pilot.with("supportHoursPilot", new BigDecimal("0.1")).with("supportHoursRollout", 0),
                "pr6.ratio at supportHoursRollout");
    }

    @Test
    public void noSupportInEitherIsOrdinary() {
        met(pilot -> pilot.with("supportHoursPilot", 0).with("supportHoursRollout", 0));
    }

    @Test
    public void lessSupportInThePilotIsNoAdvantage() {
        met(pilot -> pilot.with("supportHoursPilot", 0));
    }

    @Test
    public void notMetWithoutThePilotsHours() {
        misses(pilot -> pilot.without("supportHoursPilot"), "pr6.noHours at supportHoursPilot");
    }

    @Test
    public void notMetWithoutTheRolloutsHours() {
        misses(pilot -> pilot.without("supportHoursRollout"), "pr6.noHours at supportHoursRollout");
    }

    @Test
    public void notMetWithMoreSkilledParticipants() {
        misses(pilot -> pilot.with("participants", "MORE_SKILLED_OR_MOTIVATED"), "pr6.participants at participants");
    }

    @Test
    public void lessSkilledParticipantsAreNoAdvantage() {
        met(pilot -> pilot.with("participants", "LESS_SKILLED_OR_MOTIVATED"));
    }

    @Test
    public void notMetWhenTheSitesGotWhatOthersWillNot() {
        misses(pilot -> pilot.with("extraAttention", "Besøg af leverandøren hver uge"), "pr6.attention at extraAttention");
    }

    @Test
    public void notMetWhereNobodySaysWhoTookPart() {
        misses(pilot -> pilot.without("participants").without("supportHoursPilot"),
                "pr6.noHours at supportHoursPilot", "pr6.noParticipants at participants");
    }
}

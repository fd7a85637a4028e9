package dk.klar.jira.panel;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import dk.klar.domain.dossier.Kind;
import dk.klar.domain.guidance.Pitfall;
import dk.klar.usecase.Refused;
import dk.klar.usecase.port.Rights.Right;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.Test;

public class IssuePanelTest {
    private final Stage stage = new Stage();

    @Test
    public void anEmptyImplementationIsBlockedAndEveryLineLeadsToAForm() {
        GateView gate = stage.panel().gate();

        assertEquals("Blocked", gate.mark().text());
        assertEquals("Not ready yet. 0 of 4 criteria are met. This is what is missing:", gate.summary());
        assertEquals(4, gate.criteria().size());
        gate.criteria().stream().flatMap(criterion -> criterion.missing().stream())
                .forEach(line -> assertTrue(line.text(), line.mendable() && !line.kind().isEmpty()));
    }

    @Test
    public void aPitfallNotJudgedLeadsToItsStance() {
        LineView line = stage.panel().gate().criteria().get(3).missing().get(0);

        assertEquals("P1.1 It worked for others: not judged yet.", line.text());
        assertEquals(List.of("pitfalls", "P1.1", "stance"), List.of(line.kind(), line.key(), line.field()));
    }

    @Test
    public void somebodyWithoutRightsIsOfferedNothing() {
        PanelView panel = stage.withoutRights().panel();

        assertFalse(panel.mayRecord() || panel.mayDecide());
        assertTrue(panel.gate().criteria().stream().flatMap(criterion -> criterion.missing().stream()).noneMatch(LineView::mendable));
    }

    @Test
    public void whoMayRecordMayNotThereforeDecide() {
        PanelView panel = stage.with(Right.RECORD).panel();

        assertTrue(panel.mayRecord());
        assertFalse(panel.mayDecide());
        assertEquals(List.of("gate-plans"), panel.gate().criteria().stream().flatMap(criterion -> criterion.missing().stream())
                .filter(line -> !line.mendable()).map(LineView::kind).toList());
    }

    @Test
    public void whereKlarIsOffThereIsNoPanel() {
        assertThrows(Refused.SwitchedOff.class, () -> stage.off().panel());
        assertEquals(Map.of(), new PanelContextProvider(stage.issuePanel()).context(Stage.ISSUE));
    }

    @Test
    public void anIssueThatCannotBeSeenHasNoPanel() {
        assertEquals(Map.of(), new PanelContextProvider(stage.issuePanel()).context("ELDER-2"));
    }

    @Test
    public void aPilotInTheEasiestPlacesIsHeldBackByName() {
        stage.add(Kind.PILOT, Map.of("title", "Kamera", "sites", List.of(
                Map.of("unit", "Nord", "chances", "EASIEST"), Map.of("unit", "Syd", "chances", "EASIEST"))));

        PilotView pilot = stage.panel().pilots().get(0);
        RuleView easy = pilot.rules().get(3);

        assertTrue(pilot.summary(), pilot.summary().contains("PR4 Not only the easy places"));
        assertEquals("Not met", easy.mark().text());
        assertEquals("Counts for the gate", easy.weight());
        assertEquals("All sites were picked because the chances are best there.", easy.missing().get(0).text());
    }

    @Test
    public void aJustifiedRuleNamesWhoSaidWhyAndWhen() {
        stage.add(Kind.PILOT, Map.of("title", "Kamera", "justifications", List.of(
                Map.of("rule", "PR9", "kind", "JUSTIFIED", "reason", "Only in use"))));

        RuleView apart = stage.panel().pilots().get(0).rules().get(8);

        assertEquals("Justified", apart.mark().text());
        assertEquals("Advice", apart.weight());
        assertEquals("“Only in use” (Lene, Mar 1, 2026)", apart.justification());
    }

    @Test
    public void theRulesAreNeverCountedTogether() {
        stage.add(Kind.PILOT, Map.of("title", "Kamera"));

        PilotView pilot = stage.panel().pilots().get(0);

        assertEquals(16, pilot.rules().size());
        assertFalse(pilot.summary(), pilot.summary().matches(".*\\d+ (of|/) \\d+.*|.*%.*"));
    }

    @Test
    public void aRoleSaysWhatItLacks() {
        stage.add(Kind.ROLE, Map.of("role", "LEADER", "person", "lene", "acceptedOn", "2026-02-01",
                "hoursNeeded", 8, "hoursGranted", 4, "preparation", "Course"));

        RowView row = stage.panel().roles().rows().get(0);

        assertEquals("Change leader, Lene", row.title());
        assertEquals("Feb\u00a01,\u00a02026", row.cells().get(2).text());
        assertEquals("Missing", row.cells().get(3).marks().get(0).text());
        assertEquals("4 of 8", row.cells().get(4).text());
        assertEquals("Too little", row.cells().get(4).marks().get(0).text());
        assertEquals(List.of(new FactView("How the person was prepared", "Course")), row.more());
    }

    @Test
    public void aDiscussionOfACommitteeThatIsGoneSaysSo() {
        String committee = stage.committee(Map.of("name", "HMU", "kind", "MAIN"));
        stage.add(Kind.DISCUSSION, Map.of("committee", committee, "type", "INFORMATION", "meetingOn", "2026-02-10"));

        RowView row = stage.panel().discussions().rows().get(0);

        assertEquals("HMU, Feb 10, 2026", row.title());
        assertEquals("Not a discussion", row.cells().get(2).marks().get(0).text());
        assertEquals("Missing", row.cells().get(3).marks().get(0).text());
    }

    @Test
    public void oneOfSeveralPilotsIsNamed() {
        stage.add(Kind.PILOT, Map.of("title", "First"));
        stage.add(Kind.PILOT, Map.of("title", "Second", "endsOn", "2026-02-01", "startsOn", "2026-01-01"));

        assertEquals("Judged on the pilot test that lacks least: Second", stage.panel().gate().criteria().get(1).about());
    }

    @Test
    public void aJudgementShowsWithItsFacts() {
        stage.set(Kind.JUDGEMENT, Pitfall.P1_1.id(), Map.of("stance", "HANDLED", "evidence", "Compared in eight dimensions"));

        PitfallGroupView group = stage.panel().pitfalls().get(0);

        assertEquals("1 of 4 judged", group.summary());
        assertEquals("Handled", group.pitfalls().get(0).mark().text());
        assertEquals(List.of(new FactView("What shows that it is handled", "Compared in eight dimensions")),
                group.pitfalls().get(0).judgement());
    }

    @Test
    public void afterThePassageThePanelSaysWhenAndByWhom() {
        stage.through();

        GateView gate = stage.panel().gate();

        assertEquals("Through", gate.mark().text());
        assertEquals(1, gate.passages().size());
        assertTrue(gate.passages().get(0), gate.passages().get(0).endsWith("by Lene."));
    }

    @Test
    public void aDaneReadsDanish() {
        PanelView panel = stage.in(new Locale("da", "DK")).panel();

        assertEquals("da", panel.language());
        assertEquals("Port: Udrulning", panel.gate().title());
        assertEquals("Blokeret", panel.gate().mark().text());
    }

    @Test
    public void aGermanReadsEnglishAndIsToldSo() {
        assertEquals("en", stage.in(Locale.GERMAN).panel().language());
    }
}

package dk.klar.jira.panel;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import dk.klar.domain.dossier.Kind;
import dk.klar.domain.dossier.Section;
import dk.klar.jira.ReaderWorld;
import dk.klar.jira.view.CriterionView;
import dk.klar.jira.view.LineView;
import dk.klar.usecase.Refused;
import dk.klar.usecase.port.Rights.Right;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.Test;

/** The panel on the issue: the gate first, then a line for each section. */
public class IssuePanelTest {
    private final ReaderWorld world = new ReaderWorld();

    @Test
    public void anEmptyImplementationIsBlockedAndEveryLineLeadsToAForm() {
        GateView gate = panel().gate();

        assertEquals("Blocked", gate.mark().text());
        assertEquals("Not ready yet. 1 of 8 criteria are met. This is what is missing:", gate.summary());
        assertEquals(7, gate.unmet().size());
        assertEquals(List.of("No concern waits that asks for an answer before the rollout"), gate.met());
        gate.unmet().stream().flatMap(criterion -> criterion.missing().stream())
                .forEach(line -> assertTrue(line.href(), line.href().startsWith("/jira/plugins/servlet/klar/dossier/ELDER-1#open=")));
    }

    @Test
    public void thePanelStaysShort() {
        CriterionView roles = panel().gate().unmet().get(0);

        assertEquals(1, roles.missing().size());
        assertEquals("and 2 more", roles.more());
        assertEquals("/jira/plugins/servlet/klar/dossier/ELDER-1#roles", roles.href());
    }

    @Test
    public void whatIsMissingLeadsToTheFieldThatMendsIt() {
        LineView line = panel().gate().unmet().get(2).missing().get(0);

        assertTrue(line.href(), line.href().endsWith("#open=gate-plans/rollout/decidedAt"));
    }

    @Test
    public void somebodyWithoutRightsIsLedToWhereItIsSeen() {
        world.withoutRights();
        assertTrue(panel().gate().unmet().stream().flatMap(criterion -> criterion.missing().stream())
                .noneMatch(line -> line.href().contains("#open=")));
        assertTrue(panel().gate().unmet().get(2).missing().get(0).href().endsWith("#at=gate-plans/rollout"));
    }

    @Test
    public void whoMayRecordMayNotThereforeDecide() {
        world.with(Right.RECORD);
        assertEquals(List.of("#at=gate-plans/rollout", "#decisions"), panel().gate().unmet().stream().flatMap(criterion -> criterion.missing().stream())
                .map(LineView::href).filter(href -> !href.contains("#open=")).map(href -> href.substring(href.indexOf('#'))).toList());
    }

    @Test
    public void eachSectionIsOneLineWithItsStateAndTheNextThingToDo() {
        world.add(Kind.TARGET_GROUP, Map.of("unit", "Nord", "profession", "SSA", "headcount", 12));

        SectionLineView roles = panel().now().stream().filter(line -> line.name().equals("Roles")).findFirst().orElseThrow();

        assertEquals("Holds the rollout back", roles.mark().text());
        assertEquals("No change owner has been named.", roles.next().text());
        assertEquals("/jira/plugins/servlet/klar/dossier/ELDER-1#roles", roles.href());
        assertEquals(Section.values().length, panel().now().size() + panel().rest().size());
    }

    @Test
    public void whatDoesNotMatterNowIsFolded() {
        assertTrue(panel().rest().stream().anyMatch(line -> line.name().equals("Support")));
        world.add(Kind.PILOT, Map.of("title", "Camera", "startsOn", "2026-02-01"));
        assertTrue(panel().now().stream().anyMatch(line -> line.name().equals("Support")));
    }

    @Test
    public void whereKlarIsOffThereIsNoPanel() {
        world.off();
        assertThrows(Refused.SwitchedOff.class, this::panel);
        assertEquals(Map.of(), new PanelContextProvider(issuePanel()).context(ReaderWorld.ISSUE));
    }

    @Test
    public void anIssueThatCannotBeSeenHasNoPanel() {
        assertEquals(Map.of(), new PanelContextProvider(issuePanel()).context("ELDER-2"));
    }

    @Test
    public void oneOfSeveralPilotsIsNamed() {
        world.add(Kind.PILOT, Map.of("title", "First"));
        world.add(Kind.PILOT, Map.of("title", "Second", "endsOn", "2026-02-01", "startsOn", "2026-01-01"));

        assertEquals("Judged on the pilot test that lacks least: Second", panel().gate().unmet().get(1).about());
    }

    @Test
    public void afterThePassageThePanelSaysWhenAndByWhom() {
        world.through();

        assertEquals("it was shut when it went through", "Past the gate", panel().gate().mark().text());
        assertEquals(1, panel().gate().passages().size());
        assertTrue(panel().gate().passages().get(0), panel().gate().passages().get(0).endsWith("by Lene."));
    }

    @Test
    public void aDaneReadsDanish() {
        world.in(new Locale("da", "DK"));

        assertEquals("da", panel().language());
        assertEquals("Port: Udrulning", panel().gate().title());
        assertEquals("Spor: standard. Den er under forberedelse.", panel().track());
    }

    @Test
    public void aGermanReadsEnglishAndIsToldSo() {
        world.in(Locale.GERMAN);
        assertEquals("en", panel().language());
    }

    private PanelView panel() {
        return issuePanel().of(ReaderWorld.ISSUE).orElseThrow();
    }

    private IssuePanel issuePanel() {
        return new IssuePanel(world.scenes(), world.addresses());
    }
}

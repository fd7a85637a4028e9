package dk.klar.jira.portfolio;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.project.Project;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.templaterenderer.TemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dk.klar.domain.context.Technology.RadarRing;
import dk.klar.domain.dossier.IssueId;
import dk.klar.domain.dossier.Stage;
import dk.klar.domain.gate.Criterion;
import dk.klar.domain.gate.Gate;
import dk.klar.domain.gate.GateState;
import dk.klar.domain.people.UserKey;
import dk.klar.domain.portfolio.MedState;
import dk.klar.domain.portfolio.Outlook;
import dk.klar.domain.portfolio.PilotState;
import dk.klar.domain.portfolio.Ripeness;
import dk.klar.domain.portfolio.Spell;
import dk.klar.domain.portfolio.Summary;
import dk.klar.domain.triage.Track;
import dk.klar.jira.World;
import dk.klar.jira.view.Addresses;
import dk.klar.jira.view.PageKit;
import dk.klar.jira.view.Pages;
import dk.klar.testing.DossierFixture;
import dk.klar.testing.InMemorySummaries;
import dk.klar.testing.Summaried;
import dk.klar.usecase.ReadPortfolio;
import dk.klar.usecase.port.GateSearch;
import dk.klar.usecase.port.Implementation;
import dk.klar.usecase.port.Source;
import java.io.StringWriter;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.Before;
import org.junit.Test;

/** The portfolio as lars sees it. */
public class PortfolioPageTest {
    private static final UserKey LARS = new UserKey("lars");
    private final World world = World.with(DossierFixture.empty());
    private final List<Implementation> visible = new ArrayList<>();
    private final InMemorySummaries summaries = new InMemorySummaries();
    private final GateSearch search = mock(GateSearch.class);
    private PortfolioPage page;

    @Before
    public void thePage() {
        ApplicationProperties jira = mock(ApplicationProperties.class);
        when(jira.getBaseUrl(UrlMode.ABSOLUTE)).thenReturn("http://host/jira");
        when(search.all(Source.everything(), LARS)).thenReturn(visible);
        when(search.all(Source.of(List.of("GONE")), LARS)).thenThrow(new GateSearch.UnknownProject("GONE"));
        page = new PortfolioPage(new ReadPortfolio(search, summaries), world.library(), new Addresses(jira), Clock.fixed(Instant.parse("2026-06-15T07:00:00Z"), ZoneOffset.UTC));
    }

    @Test
    public void keysAreSortedByTheirNumbersAndDanishWordsAsDanesDo() {
        for (String title : new String[] {"Aabenraa", "Ørsted", "Zebra", "Æble", "Abe"}) {
            add(title, null);
        }
        assertEquals(List.of("OMS-1", "OMS-2", "OMS-3", "OMS-4", "OMS-5"), keys(""));
        add("Nr. seks", null);
        visible.add(new Implementation(new IssueId(10), "OMS-10", "Ti", 1, "1"));
        summaries.save(new IssueId(10), summary(null, null));
        assertEquals(List.of("OMS-10", "OMS-6"), keys("sort=-key").subList(0, 2));
        world.locale = Locale.forLanguageTag("da");
        assertEquals(List.of("Abe", "Nr. seks", "Ti", "Zebra", "Æble", "Ørsted", "Aabenraa"), titles("sort=title"));
    }

    @Test
    public void whatIsNotKnownComesLastEitherWay() {
        add("ingen", null);
        add("sen", LocalDate.of(2026, 9, 1));
        add("snart", LocalDate.of(2026, 7, 1));
        assertEquals(List.of("snart", "sen", "ingen"), titles("sort=decision"));
        assertEquals(List.of("sen", "snart", "ingen"), titles("sort=-decision"));
    }

    @Test
    public void aPageIsFiftyAndOneThatIsNotThereIsTheLast() {
        for (int i = 0; i < 120; i++) {
            add("Nr. " + i, null);
        }
        PortfolioView second = view("page=2&q=nr");
        assertEquals("51–100 of 120", second.counted());
        assertEquals("/jira/plugins/servlet/klar/portfolio?page=3&q=nr", second.next());
        assertEquals("101–120 of 120", view("page=77").counted());
        assertEquals("", view("page=77").next());
        assertEquals("1–50 of 120", view("page=-1").counted());
        assertEquals("No implementations", view("q=nowhere").counted());
    }

    @Test
    public void technologyAndOrganisationAreTwoAxesAndEachNumberLeadsToItsImplementations() {
        add("Uden", null);
        add("Ny", null);
        ripe(2, new Ripeness(Ripeness.Grade.NEW, RadarRing.AFPROV));
        AxesView axes = view("view=axes&q=n").axes();
        assertEquals(List.of("Nobody has said", "New", "Early", "Mature"), axes.grades());
        AxesView.AxisView blocked = axes.states().stream().filter(row -> row.state().text().equals("Blocked")).findFirst().orElseThrow();
        assertEquals(List.of("1", "1", "0", "0"), blocked.counts().stream().map(AxesView.CountView::number).toList());
        assertEquals("/jira/plugins/servlet/klar/portfolio?q=n&state=blocked&technology=new", blocked.counts().get(1).href());
        assertEquals(List.of("OMS-2"), keys("q=n&state=blocked&technology=new"));
        assertEquals("", blocked.counts().get(2).href());
        for (AxesView.AxisView state : axes.states()) {
            assertEquals("no sum over both axes: " + state, axes.grades().size(), state.counts().size());
        }
        assertEquals("nor of all states", GateState.values().length, axes.states().size());
    }

    @Test
    public void whereChangesMeetInAUnitComesFirstAndTheMonthsStandInTheAddress() {
        add("Robot", null);
        add("Tablet", null);
        spells(1, new Spell("Aabo", LocalDate.of(2026, 7, 1), LocalDate.of(2026, 7, 9), ""), new Spell("Vest", LocalDate.of(2026, 7, 1), LocalDate.of(2026, 7, 9), ""));
        spells(2, new Spell("vest", LocalDate.of(2026, 7, 9), null, "Nyt system"));
        ChangesView changes = view("view=changes").changes();
        assertEquals(List.of("Vest", "Aabo"), changes.units().stream().map(ChangesView.UnitView::name).toList());
        assertEquals(List.of("Jun 2026", "Jul 2026", "Aug 2026", "Sep 2026", "Oct 2026", "Nov 2026"), changes.months());
        ChangesView.MonthView july = changes.units().get(0).months().get(1);
        assertEquals("Several at once", july.collide());
        assertEquals(List.of("OMS-1", "Nyt system"), july.changes().stream().map(ChangesView.ChangeView::text).toList());
        assertEquals("/jira/plugins/servlet/klar/portfolio?from=2026-12&view=changes", changes.later());
        assertEquals(List.of("vest"), view("view=changes&from=2026-12").changes().units().stream().map(ChangesView.UnitView::name).toList());
        assertEquals("nonsense is now", "Jun 2026", view("view=changes&from=2026-13").changes().months().get(0));
        assertEquals(List.of("Aabo"), view("view=changes&unit=aabo").changes().units().stream().map(ChangesView.UnitView::name).toList());
    }

    @Test
    public void ofVeryManyChangesInAMonthTheFirstAreNamedAndTheOthersCounted() {
        for (int i = 1; i <= ChangesPart.CHANGES + 3; i++) {
            add("Robot " + i, null);
            spells(i, new Spell("Vest", LocalDate.of(2026, 7, 1), LocalDate.of(2026, 7, 9), ""));
        }
        List<ChangesView.MonthView> months = view("view=changes").changes().units().get(0).months();
        assertEquals(ChangesPart.CHANGES, months.get(1).changes().size());
        assertEquals("and 3 more", months.get(1).more());
        assertEquals("", months.get(0).more());
    }

    private void ripe(long issue, Ripeness ripeness) {
        Summary was = summaries.of(List.of(new IssueId(issue))).get(new IssueId(issue));
        changed(issue, was, ripeness, was.spells(), was.units());
    }

    private void spells(long issue, Spell... spells) {
        Summary was = summaries.of(List.of(new IssueId(issue))).get(new IssueId(issue));
        changed(issue, was, was.ripeness(), List.of(spells), Stream.of(spells).map(Spell::unit).toList());
    }

    private void changed(long issue, Summary was, Ripeness ripeness, List<Spell> spells, List<String> units) {
        summaries.save(new IssueId(issue), new Summary(was.states(), was.next(), was.track(), was.stage(), was.unmet(), was.waived(), was.openPitfalls(),
                was.pilots(), was.med(), was.nextMeeting(), was.itemBy(), was.reachable(), was.begunOn(), was.decidedOn(), was.unansweredSince(), was.latestDecisionOn(), was.latestOutcome(), was.owners(), was.leaders(), units,
                ripeness, spells, was.outlook(), was.experience()));
    }

    @Test
    public void whatHoldsItBackIsCountedUnderItsRecommendationAndNamedWhereItCanBePointedAt() {
        add("Robot", null);
        summaries.save(new IssueId(1), new Summary(Map.of(Gate.ROLLOUT, GateState.BLOCKED), Gate.ROLLOUT, Track.STANDARD, Stage.PREPARING,
                List.of(Criterion.REALISTIC_PILOT, Criterion.MED_DISCUSSION, Criterion.SCOPE_FENCE, Criterion.DECISION), List.of(), List.of(), PilotState.NONE,
                MedState.UNPLANNED, null, null, null, null, null, null, null, null, List.of(), List.of(), List.of(), Ripeness.unknown(), List.of(), Outlook.clear(), Summaried.nothingLearned()));
        PortfolioView.RowView row = rows("").findFirst().orElseThrow();
        assertEquals("K3:\u00a01 · K4:\u00a02 · Other:\u00a01", row.missing());
        assertEquals(4, row.missingTitle().split(" · ").length);
        assertEquals("on paper there is nothing to point with", "", rows("print=true").findFirst().orElseThrow().missingTitle());
    }

    @Test
    public void onPaperStandAllRowsAndWhatWasChosenAndNothingToClick() throws Exception {
        for (int i = 0; i < 120; i++) {
            add("Nr. " + i, null);
        }
        PortfolioView paper = view("print=true&state=blocked&q=nr&page=2");
        assertEquals(120, paper.groups().get(0).rows().size());
        assertTrue(paper.chosen(), paper.chosen().contains("2026") && paper.chosen().contains("State at the gate: Blocked") && paper.chosen().contains("nr"));
        String html = Pages.render("templates/portfolio/portfolio.vm", Map.of("view", paper, "text", page.words()));
        assertTrue(html.contains("content=\"atl.popup\""));
        assertFalse(html.contains("<form"));
        assertEquals("/jira/plugins/servlet/klar/portfolio?print=true&q=nr", view("q=nr&page=2").report());
    }

    @Test
    public void nonsenseInTheAddressIsPassedOver() throws Exception {
        add("<b>Robot</b>", null);
        PortfolioView view = view("state=lunch&pilots=x&sort=horoscope&group=moon&unmet=%27&pitfall=P99");
        assertEquals(1, view.groups().get(0).rows().size());
        String html = Pages.render("templates/portfolio/portfolio.vm", Map.of("view", view("unit=%3Cscript%3E&q=robot"), "text", page.words()));
        assertFalse(html, html.contains("<script>"));
        assertTrue("what was chosen stays to be seen", html.contains("<option value=\"&lt;script&gt;\" selected>"));
        assertTrue(Pages.render("templates/portfolio/portfolio.vm", Map.of("view", view, "text", page.words())).contains("&lt;b&gt;Robot"));
    }

    @Test
    public void aProjectThatIsNotThereIsSaidSo() {
        assertEquals("There is no project GONE, or you may not see it.", view("project=gone").refusal());
    }

    @Test
    public void rowsArePutTogetherAndEachStandsOnce() {
        add("a", null);
        add("b", null);
        List<String> titles = view("group=project").groups().stream().map(PortfolioView.GroupView::title).toList();
        assertEquals(List.of("OMS"), titles);
        assertEquals(List.of("Blocked"), view("group=state").groups().stream().map(PortfolioView.GroupView::title).toList());
    }

    @Test
    public void whatSeveralUnitsOrOwnersHaveStandsUnderEachAndIsSaidToButOnceInTheSpreadsheet() {
        for (int i = 1; i <= 30; i++) {
            add("Nr. " + i, null);
            Summary was = summaries.of(List.of(new IssueId(i))).get(new IssueId(i));
            changed(i, was, was.ripeness(), was.spells(), i == 30 ? List.of() : List.of("Nord", "Syd"));
        }
        PortfolioView first = view("group=unit");
        PortfolioView second = view("group=unit&page=2");
        assertEquals(List.of("Nord", "Syd"), first.groups().stream().map(PortfolioView.GroupView::title).toList());
        assertEquals(List.of(29, 21), first.groups().stream().map(group -> group.rows().size()).toList());
        assertEquals("what is not known comes last", List.of("Syd", "Not known"), second.groups().stream().map(PortfolioView.GroupView::title).toList());
        assertEquals(List.of(8, 1), second.groups().stream().map(group -> group.rows().size()).toList());
        assertEquals("51–59 of 59 lines. There are 30 implementations; one with several owners or units stands under each.", second.counted());
        assertEquals(30, page.rows(LARS, asked("group=unit"), world.library().texts()).size());
        assertEquals("where no lines are shown none are counted", "30 implementations", view("group=unit&view=axes").counted());
        assertEquals("30", view("group=unit&view=axes").axes().states().stream().filter(row -> row.state().text().equals("Blocked")).findFirst().orElseThrow().counts().get(0).number());
        assertEquals("1–30 of 30", view("").counted());
    }

    @Test
    public void aProjectsOwnPageIsThatProjectAloneAndSaysHowManyMoreThereAreAndLeadsToThem() throws Exception {
        List<Implementation> own = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            add("Nr. " + i, null);
            own.add(visible.get(i));
        }
        visible.add(new Implementation(new IssueId(999), "TEKN-1", "Et andet projekt", 2, "1"));
        summaries.save(new IssueId(999), summary(null, null));
        when(search.all(Source.of(List.of("OMS")), LARS)).thenReturn(own);
        Project project = mock(Project.class);
        when(project.getKey()).thenReturn("OMS");
        PageKit kit = new PageKit(world, world.library(), mock(TemplateRenderer.class), mock(LoginUriProvider.class), mock(PageBuilderService.class, RETURNS_DEEP_STUBS));
        Map<String, Object> context = new ProjectPageProvider(page, kit, world).getContextMap(Map.of("project", project));
        PortfolioView view = (PortfolioView) context.get("view");
        assertEquals("1–50 of 120", view.counted());
        assertEquals("/jira/plugins/servlet/klar/portfolio?page=2&project=OMS", view.next());
        String html = Pages.render("templates/portfolio/project.vm", context);
        assertTrue(html, html.contains("1–50 of 120") && html.contains("portfolio?page=2&amp;project=OMS#klar-rows\">Next</a>"));
        assertFalse(html, html.contains("TEKN-1"));
    }

    @Test
    public void theSpreadsheetHasAllPagesOpensAsDanishExcelWantsItAndHoldsNoFormula() throws Exception {
        world.locale = Locale.forLanguageTag("da");
        for (int i = 0; i < 60; i++) {
            add("Nr. " + i, LocalDate.of(2026, 7, 1));
        }
        add("=HYPERLINK(\"http://x\");\"æ\"\nø", null);
        StringWriter out = new StringWriter();
        new PortfolioCsv(world.library().texts()).write(page.rows(LARS, asked(""), world.library().texts()), out);

        assertEquals('\uFEFF', out.toString().charAt(0));
        List<CsvRecord> records = CsvReader.builder().fieldSeparator(';').ofCsvRecord(out.toString().substring(1)).stream().toList();
        assertEquals(62, records.size());
        assertEquals("Nøgle", records.get(0).getField(0));
        assertEquals("'=HYPERLINK(\"http://x\");\"æ\"\nø", records.get(61).getField(1));
        records.forEach(record -> assertEquals("as many cells as heads", records.get(0).getFieldCount(), record.getFieldCount()));
        assertTrue(records.get(1).getFields().contains("2026-07-01"));
    }

    @Test
    public void eachCellOfTheSpreadsheetStandsUnderItsHead() throws Exception {
        world.locale = Locale.forLanguageTag("da");
        add("Robot", null);
        summaries.save(new IssueId(1), Summaried.full());
        StringWriter out = new StringWriter();
        new PortfolioCsv(world.library().texts()).write(page.rows(LARS, asked(""), world.library().texts()), out);

        NamedCsvRecord record = CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(out.toString().substring(1)).stream().findFirst().orElseThrow();
        assertEquals(Map.ofEntries(Map.entry("Nøgle", "OMS-1"), Map.entry("Implementering", "Robot"), Map.entry("Næste port", "Udrulning"), Map.entry("Port", "Uden om porten"),
                Map.entry("Holder den tilbage", "Alle kender deres rolle og kan udfylde den · MED-udvalget har drøftet den før beslutningen"),
                Map.entry("K1", "0"), Map.entry("K2", "0"), Map.entry("K3", "1"), Map.entry("K4", "1"), Map.entry("Andet", "0"), Map.entry("Forandringsejer", "OLGA"),
                Map.entry("Pilottest", "Slut uden beslutning"), Map.entry("Drøftelse i MED", "På en dagsorden"), Map.entry("Teknologien for sig", "Tidlig · AFPRØV"),
                Map.entry("Næste MED-møde", "2026-03-12"), Map.entry("MED-punkt inde senest", "2026-02-26"), Map.entry("Beslutning planlagt", "2026-04-01"),
                Map.entry("Bekymring uden svar siden", "2026-02-03"), Map.entry("I gang siden", "2025-09-01"), Map.entry("Enheder", "Plejecenter Åbrinken · Øst \"2\""),
                Map.entry("Åbne faldgruber", "P1.1 Det lykkedes hos andre · P4.4 Urealistisk pilottest")), record.getFieldsAsMap());
    }

    @Test
    public void theNextMeetingIsThatWithItOnTheAgendaOrElseTheFirstThatAnItemCanReach() {
        add("på dagsordenen", null);
        add("kan nå", null);
        add("ingen", null);
        add("begge", null);
        ahead(1, LocalDate.of(2026, 9, 2), null, null);
        ahead(2, null, LocalDate.of(2026, 9, 1), LocalDate.of(2026, 5, 2));
        ahead(4, LocalDate.of(2026, 8, 1), LocalDate.of(2026, 9, 9), LocalDate.of(2026, 5, 1));
        assertEquals(List.of("begge", "kan nå", "på dagsordenen", "ingen"), titles("sort=meeting"));
        assertEquals(List.of("Aug 1, 2026", "Sep 1, 2026", "Sep 2, 2026", ""), rows("sort=meeting").map(PortfolioView.RowView::meeting).toList());
        assertEquals(List.of("kan nå", "begge"), titles("sort=-begun").subList(0, 2));
        assertEquals(List.of("May 1, 2026", "May 2, 2026", "", ""), rows("sort=begun").map(PortfolioView.RowView::begun).toList());
    }

    private void ahead(long issue, LocalDate onAgenda, LocalDate reachable, LocalDate begunOn) {
        Summary was = summaries.of(List.of(new IssueId(issue))).get(new IssueId(issue));
        summaries.save(new IssueId(issue), new Summary(was.states(), was.next(), was.track(), was.stage(), was.unmet(), was.waived(), was.openPitfalls(),
                was.pilots(), was.med(), onAgenda, was.itemBy(), reachable, begunOn, was.decidedOn(), was.unansweredSince(), was.latestDecisionOn(), was.latestOutcome(), was.owners(), was.leaders(),
                was.units(), was.ripeness(), was.spells(), was.outlook(), was.experience()));
    }

    private void add(String title, LocalDate decidedOn) {
        IssueId id = new IssueId(visible.size() + 1);
        visible.add(new Implementation(id, "OMS-" + id.value(), title, 1, "1"));
        summaries.save(id, summary(decidedOn, null));
    }

    private static Summary summary(LocalDate decidedOn, LocalDate meeting) {
        return new Summary(Map.of(Gate.ROLLOUT, GateState.BLOCKED), Gate.ROLLOUT, Track.STANDARD, Stage.PREPARING, List.of(), List.of(), List.of(),
                PilotState.NONE, MedState.UNPLANNED, meeting, null, null, null, decidedOn, null, null, null, List.of(), List.of(), List.of(), Ripeness.unknown(), List.of(), Outlook.clear(), Summaried.nothingLearned());
    }

    private List<String> keys(String query) {
        return rows(query).map(PortfolioView.RowView::key).toList();
    }

    private List<String> titles(String query) {
        return rows(query).map(PortfolioView.RowView::title).toList();
    }

    private Stream<PortfolioView.RowView> rows(String query) {
        return view(query).groups().stream().flatMap(group -> group.rows().stream());
    }

    private PortfolioView view(String query) {
        return page.of(LARS, asked(query));
    }

    private static Asked asked(String query) {
        return new Asked(Arrays.stream(query.split("&")).filter(part -> !part.isEmpty()).map(part -> part.split("=", 2))
                .collect(Collectors.toMap(part -> part[0], part -> URLDecoder.decode(part[1], StandardCharsets.UTF_8))));
    }
}

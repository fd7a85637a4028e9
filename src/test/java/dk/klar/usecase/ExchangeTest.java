package dk.klar.usecase;

import static dk.klar.testing.World.ADMIN;
import static dk.klar.testing.World.DITTE;
import static dk.klar.testing.World.ISSUE;
import static dk.klar.testing.World.LARS;
import static dk.klar.testing.World.METTE;
import static dk.klar.testing.World.STRANGER;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import dk.klar.domain.benefit.Benefit;
import dk.klar.domain.concern.Openness;
import dk.klar.domain.dossier.Entry;
import dk.klar.domain.dossier.IssueId;
import dk.klar.domain.dossier.Kind;
import dk.klar.domain.dossier.Subject;
import dk.klar.domain.exchange.Acts;
import dk.klar.domain.exchange.Travel;
import dk.klar.domain.gate.GateState;
import dk.klar.domain.people.UserKey;
import dk.klar.domain.pilot.Pilot;
import dk.klar.domain.record.Fault;
import dk.klar.domain.record.Schema;
import dk.klar.domain.record.Tree;
import dk.klar.testing.ConcernFixture;
import dk.klar.testing.DossierFixture;
import dk.klar.testing.World;
import dk.klar.usecase.ImportRecords.Asked;
import dk.klar.usecase.ImportRecords.Report;
import dk.klar.usecase.ImportRecords.Shown;
import dk.klar.usecase.ImportRecords.What;
import dk.klar.usecase.port.Implementation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.Test;
import org.junit.function.ThrowingRunnable;

/** Out of one Klar and into another: what travels, what does not, and what is refused. */
public class ExchangeTest {
    private static final Implementation HIDDEN = new Implementation(new IssueId(88), "OMS-8", "Hemmelig", 1, "impl");
    private final World from = administered(new World().holding(DossierFixture.ready()));
    private final World to = administered(new World());

    private static World administered(World world) {
        world.jira.user("admin", "browse", "administer", "record", "decide");
        return world;
    }

    @Test
    public void aRoundTripGivesTheSameButForWhatDoesNotTravel() {
        from.use.record().add(LARS, "OMS-1", Kind.LESSON, Map.of("previous", "Elbiler", "issue", ISSUE.id().value(), "doneDifferently", "Spørg først"));
        from.use.keepMunicipality().change(ADMIN, Kind.GATE_POLICY, "rollout", 0, Map.of("inUse", true));
        Map<String, Object> first = everything(from, ADMIN);
        Report report = to.use.importRecords().take(ADMIN, asked(first));

        assertEquals(List.of(), report.parts().stream().flatMap(part -> part.faults().stream()).toList());
        Map<String, Object> again = everything(to, ADMIN);
        assertEquals(travelling(first), travelling(again));
        assertTrue(travelling(first).toString(), travelling(first).size() > 25);
        assertEquals("and again changes nothing", 0, to.use.importRecords().take(ADMIN, asked(first)).parts().stream()
                .mapToLong(part -> part.count(What.MADE) + part.count(What.REPLACED)).sum());
        assertEquals("nobody has decided", Optional.of(GateState.UNDECIDED), to.jira.published(ISSUE));
    }

    @Test
    public void nobodyHasDecidedAcceptedOrJustifiedAnythingInTheOtherKlar() {
        Pilot pilot = from.use.readDossier().forReader("OMS-1", LARS).all(Pilot.class).get(0).body();
        Map<String, Object> tree = new LinkedHashMap<>(Tree.of(pilot));
        tree.put("justifications", List.of(Map.of("rule", "PR3", "kind", "JUSTIFIED", "reason", "Der er kun ét sted")));
        from.use.record().change(LARS, "OMS-1", Kind.PILOT, "pilot", 1, tree);
        to.use.importRecords().take(ADMIN, asked(everything(from, ADMIN)));

        assertFalse(stored(to, Kind.BENEFIT, "benefit", Benefit.class).accepted());
        assertEquals(List.of(), stored(to, Kind.PILOT, "pilot", Pilot.class).justifications());
        for (Kind kind : Kind.values()) {
            if (Travel.of(kind) != Travel.TAKEN_IN) {
                assertEquals(kind.toString(), List.of(), of(to, kind));
            }
        }
        assertEquals(ADMIN, to.stored(Kind.BENEFIT, "benefit").created().by());
    }

    @Test
    public void whatIsAcceptedHereStaysAcceptedWhenTheRestIsReplaced() {
        to.holding(DossierFixture.ready());
        Map<String, Object> document = changed(everything(from, ADMIN), Kind.BENEFIT, fields -> put(fields, "description", "Med flere ord"));
        Shown shown = part(to.use.importRecords().take(ADMIN, new Asked(document, Map.of(), Map.of(), true)));

        assertEquals(1, shown.count(What.REPLACED));
        assertEquals("Med flere ord", stored(to, Kind.BENEFIT, "benefit", Benefit.class).description());
        assertTrue(stored(to, Kind.BENEFIT, "benefit", Benefit.class).accepted());
        assertEquals(2, to.stored(Kind.BENEFIT, "benefit").version());
    }

    @Test
    public void whatIsHereInAnotherWordingStaysUnlessAskedFor() {
        to.holding(DossierFixture.ready());
        Map<String, Object> document = changed(everything(from, ADMIN), Kind.TARGET_GROUP, fields -> put(fields, "headcount", 7));
        Shown shown = part(to.use.importRecords().take(ADMIN, asked(document)));

        assertEquals(2, shown.count(What.KEPT));
        assertEquals(0, shown.count(What.MADE));
        assertEquals(1, to.stored(Kind.TARGET_GROUP, "nord").version());
    }

    @Test
    public void aPreviewSaysTheSameAndSavesNothing() {
        Asked asked = asked(everything(from, ADMIN));
        Report shown = to.use.importRecords().preview(ADMIN, asked);
        assertEquals(List.of(), to.records.about(ISSUE.subject()));
        assertEquals(List.of(), to.records.about(Subject.municipality()));
        Report done = to.use.importRecords().take(ADMIN, asked);
        assertEquals(what(shown), what(done));
        assertTrue(done.done() && !shown.done());
    }

    @Test
    public void aPersonWhomNobodyKnowsIsAskedForAndWhatNamesThemIsLeftOutUntilThen() {
        to.jira.leaves("mette");
        Map<String, Object> document = everything(from, ADMIN);
        Report report = to.use.importRecords().preview(ADMIN, asked(document));
        assertEquals(Optional.empty(), report.people().get("mette.x"));
        assertEquals(Optional.of(LARS), report.people().get("lars.x"));
        assertEquals("exchange.person", why(part(report), "benefits/benefit"));

        Report mapped = to.use.importRecords().take(ADMIN, new Asked(document, Map.of(), Map.of("mette.x", "ditte.x"), false));
        assertEquals(Optional.of(DITTE), mapped.people().get("mette.x"));
        assertEquals(DITTE, stored(to, Kind.BENEFIT, "benefit", Benefit.class).lineManager());
        assertEquals(List.of("people.mette.x"), faults(() -> to.use.importRecords().take(ADMIN, new Asked(document, Map.of(), Map.of("mette.x", "nobody"), false))));
    }

    @Test
    public void whoIsGoneFromJiraLeavesWithoutTheirKey() {
        from.jira.leaves("mette");
        String document = everything(from, ADMIN).toString();
        assertFalse(document.contains("mette"));
        assertTrue(document.contains("<gone-1>"));
        assertFalse("users leave by the names they log in by", document.contains("lars,") || document.contains("lars}"));
    }

    @Test
    public void whatNamesARecordThatDoesNotTravelStaysBehindToo() {
        from.use.record().add(LARS, "OMS-1", Kind.CONCERN, ConcernFixture.concern().tree());
        String concern = of(from, Kind.CONCERN).get(0).key();
        from.use.record().change(LARS, "OMS-1", Kind.INSIGHT_NOTE, "I1.1", 0, insight("concerns/" + concern));
        from.use.record().change(LARS, "OMS-1", Kind.INSIGHT_NOTE, "I1.2", 0, insight("insights/I1.1"));
        Shown shown = part(to.use.importRecords().take(ADMIN, asked(everything(from, ADMIN))));
        assertEquals("exchange.said", why(shown, "concerns/" + concern));
        assertEquals("exchange.names", why(shown, "insights/I1.1"));
        assertEquals("exchange.names", why(shown, "insights/I1.2"));
    }

    @Test
    public void recordsThatNameOneAnotherAllTheWayRoundAreRefusedWithTheCircleNamed() {
        from.use.record().change(LARS, "OMS-1", Kind.INSIGHT_NOTE, "I1.1", 0, insight("target-groups/nord"));
        from.use.record().change(LARS, "OMS-1", Kind.INSIGHT_NOTE, "I1.2", 0, insight("insights/I1.1"));
        from.use.record().change(LARS, "OMS-1", Kind.INSIGHT_NOTE, "I1.1", 1, insight("insights/I1.2"));
        Shown shown = part(to.use.importRecords().take(ADMIN, asked(everything(from, ADMIN))));
        assertEquals("exchange.circle", shown.faults().get(0).code());
        assertEquals(List.of(), to.records.about(ISSUE.subject()));
    }

    @Test
    public void anImplementationIsTakenInWholeOrNotAtAllAndEachFaultIsNamed() {
        Map<String, Object> document = changed(everything(from, ADMIN), Kind.TARGET_GROUP, fields -> put(put(fields, "headcount", "mange"), "colour", "red"));
        Shown shown = part(to.use.importRecords().take(ADMIN, asked(document)));
        assertEquals(Set.of("target-groups/nord.headcount", "target-groups/nord.colour", "target-groups/syd.headcount", "target-groups/syd.colour"),
                shown.faults().stream().map(Fault::field).collect(Collectors.toSet()));
        assertEquals(List.of(), to.records.about(ISSUE.subject()));
        assertFalse("the municipality's part is whole", to.records.about(Subject.municipality()).isEmpty());
    }

    @Test
    public void aColleagueWhoSavesMeanwhileIsNotOverwritten() {
        Map<String, Object> document = new LinkedHashMap<>(everything(from, ADMIN));
        document.remove("municipality");
        World world = administered(new World().holding(DossierFixture.empty().with(Kind.COMMITTEE, "area", DossierFixture.committee("AREA"))));
        world.records.beforeNextWrite(() -> world.use.record().change(LARS, "OMS-1", Kind.JUDGEMENT, "P1.1", 0, DossierFixture.handled().with("evidence", "Min").tree()));
        Shown shown = part(world.use.importRecords().take(ADMIN, asked(document)));
        assertEquals("exchange.overtaken", shown.faults().get(0).code());
        assertEquals(1, world.records.about(ISSUE.subject()).size());
    }

    @Test
    public void anIssueThatIsNotHereOrOffOrMetTwiceIsRefusedAndAnotherCanBeNamed() {
        Map<String, Object> document = everything(from, ADMIN);
        assertEquals("exchange.issue", part(to.use.importRecords().take(ADMIN, new Asked(document, Map.of("OMS-1", "NO-1"), Map.of(), false))).faults().get(0).code());
        assertEquals("exchange.off", part(to.use.importRecords().take(ADMIN, new Asked(document, Map.of("OMS-1", "OMS-2"), Map.of(), false))).faults().get(0).code());
        to.jira.issue(HIDDEN);
        to.use.importRecords().take(ADMIN, new Asked(document, Map.of("OMS-1", "OMS-8"), Map.of(), false));
        assertFalse(to.records.about(HIDDEN.subject()).isEmpty());
        assertEquals(List.of(), to.records.about(ISSUE.subject()));
        Map<String, Object> twice = new LinkedHashMap<>(document);
        twice.put("implementations", List.of(parts(document).get(0), parts(document).get(0)));
        assertEquals("exchange.issueTwice", administered(new World()).use.importRecords().take(ADMIN, asked(twice)).parts().get(2).faults().get(0).code());
    }

    @Test
    public void anImportMakesNothingThatItsMakerMightNotRecord() {
        to.jira.user("boss", "browse", "administer");
        Shown shown = part(to.use.importRecords().take(new UserKey("boss"), asked(everything(from, ADMIN))));
        assertEquals(0, shown.count(What.MADE));
        assertEquals("exchange.mayNot", why(shown, "target-groups/nord"));
        for (UserKey other : List.of(LARS, METTE, STRANGER)) {
            assertThrows(Refused.Forbidden.class, () -> to.use.importRecords().preview(other, asked(Map.of())));
            assertThrows(Refused.Forbidden.class, () -> to.use.importRecords().take(other, asked(Map.of())));
            assertThrows(Refused.Forbidden.class, () -> to.use.exportRecords().everything(other, "", false));
        }
    }

    @Test
    public void everythingIsWhatItsAskerMaySee() {
        from.jira.issue(HIDDEN);
        from.use.record().add(LARS, "OMS-8", Kind.TARGET_GROUP, DossierFixture.targetGroup("Hemmelig", "x", 1, "y").tree());
        from.use.record().add(LARS, "OMS-1", Kind.LESSON, Map.of("previous", "Noget", "issue", 88));
        assertTrue(everything(from, ADMIN).toString().contains("OMS-8"));
        from.jira.hide("OMS-8", ADMIN);
        String document = everything(from, ADMIN).toString();
        assertFalse(document.contains("OMS-8") || document.contains("Hemmelig") || document.contains("issue=88"));
        assertEquals("issue", assertThrows(Refused.NotFound.class, () -> from.use.exportRecords().one("OMS-8", ADMIN, true)).what());
        assertEquals("issue", assertThrows(Refused.NotFound.class, () -> from.use.exportRecords().one("OMS-1", STRANGER, false)).what());
        assertThrows(Refused.SwitchedOff.class, () -> from.use.exportRecords().one("OMS-2", LARS, false));
    }

    @Test
    public void whatWasSaidInConfidenceIsInNoExport() {
        from.use.record().add(LARS, "OMS-1", Kind.REPRESENTATIVE, ConcernFixture.representative("tina").tree());
        for (String openness : List.of("WITHOUT_NAME", "TO_REPRESENTATIVE")) {
            from.use.speakInConfidence().say(METTE, "OMS-1", Openness.valueOf(openness), Map.of("nature", "CONCERN", "text", "hviskede jeg"));
        }
        assertFalse(everything(from, ADMIN).toString().contains("hviskede"));
        assertFalse(from.use.exportRecords().one("OMS-1", LARS, true).toString().contains("hviskede"));
    }

    @Test
    public void aDossierTakesAlongWhatItNamesOfTheMunicipalityAndItsHistoryIfAskedFor() {
        from.use.keepMunicipality().add(ADMIN, Kind.COMMITTEE, DossierFixture.committee("MAIN").with("name", "Et andet udvalg").tree());
        Map<String, Object> document = from.use.exportRecords().one("OMS-1", METTE, false);
        assertTrue(document.toString().contains("Center-MED Ældre"));
        assertFalse(document.toString().contains("Et andet udvalg") || document.toString().contains("history"));
        from.use.record().change(LARS, "OMS-1", Kind.TARGET_GROUP, "nord", 1, DossierFixture.targetGroup("Plejecenter Nord", "SSA", 61, "iPad").tree());
        assertEquals(33, ((List<?>) parts(from.use.exportRecords().one("OMS-1", METTE, true)).get(0).get("history")).size());
    }

    /** Somebody adds, changes and removes while the first part is written, within the tick of the clock in which it began. */
    @Test
    public void theHistoryGoesAsFarAsTheRecordsThatItStandsBeside() {
        Map<String, Object> group = DossierFixture.targetGroup("Plejecenter Nord", "SSA", 61, "iPad").tree();
        String changed = from.use.record().add(LARS, "OMS-1", Kind.TARGET_GROUP, group).key();
        String removed = from.use.record().add(LARS, "OMS-1", Kind.TARGET_GROUP, group).key();
        String before = history(everything(from, ADMIN, true, () -> { }), "OMS-1");
        String meanwhile = history(everything(from, ADMIN, true, () -> {
            from.use.record().change(LARS, "OMS-1", Kind.TARGET_GROUP, changed, 1, DossierFixture.targetGroup("Meanwhile", "SSA", 61, "iPad").tree());
            from.use.record().remove(LARS, "OMS-1", Kind.TARGET_GROUP, removed, 1);
        }), "OMS-1");

        assertTrue(before, before.contains(changed) && before.contains(removed));
        assertEquals(before, meanwhile);
        String after = history(everything(from, ADMIN, true, () -> { }), "OMS-1");
        assertTrue(after, after.contains("Meanwhile") && after.contains("after={}"));
    }

    @Test
    public void anotherFormatAnotherVersionAndNonsenseAreRefusedInWords() {
        Map<String, Object> good = everything(from, ADMIN);
        assertEquals(List.of("format"), faults(() -> preview(put(good, "format", "klar-policies"))));
        assertEquals(List.of("version"), faults(() -> preview(put(good, "version", 2))));
        assertEquals(List.of("colour"), faults(() -> preview(put(good, "colour", 2))));
        assertEquals(List.of("implementations"), faults(() -> preview(put(good, "implementations", "alle"))));
        assertEquals(List.of("implementations[0]", "implementations[1].issue"), faults(() -> preview(put(good, "implementations", List.of(7, Map.of())))));
        assertEquals(List.of("implementations"), faults(() -> preview(put(good, "implementations", Collections.nCopies(501, Map.of("issue", "OMS-1"))))));
        assertEquals(List.of("format", "implementations"), faults(() -> preview(Map.of())));
        for (Object records : List.of(Map.of("meteors", List.of()), Map.of("committees", List.of()), Map.of("pilots", 7), Map.of("pilots", List.of(7)),
                Map.of("pilots", List.of(Map.of("fields", Map.of()))), Map.of("pilots", List.of(Map.of("key", "../x", "fields", Map.of()))),
                Map.of("pitfalls", List.of(Map.of("key", "P9.9", "fields", Map.of()))), Map.of("pilots", List.of(Map.of("key", "a", "fields", 1))),
                Map.of("roles", List.of(Map.of("key", "a", "fields", Map.of()), Map.of("key", "a", "fields", Map.of()))))) {
            assertFalse(records.toString(), part(preview(put(good, "implementations", List.of(Map.of("issue", "OMS-1", "records", records))))).faults().isEmpty());
        }
    }

    private Report preview(Map<String, Object> document) {
        return to.use.importRecords().preview(ADMIN, asked(document));
    }

    private static Asked asked(Map<String, Object> document) {
        return new Asked(document, Map.of(), Map.of(), false);
    }

    private static Map<String, Object> insight(String record) {
        return Map.of("howMet", "Det ses her", "shownBy", List.of(Map.of("record", record)));
    }

    private static String history(Map<String, Object> document, String issue) {
        return parts(document).stream().filter(part -> issue.equals(part.get("issue"))).findFirst().orElseThrow().get("history").toString();
    }

    static Map<String, Object> everything(World world, UserKey user) {
        return everything(world, user, false, () -> { });
    }

    private static Map<String, Object> everything(World world, UserKey user, boolean history, Runnable meanwhile) {
        ExportRecords.Parts parts = world.use.exportRecords().everything(user, "", history);
        Map<String, Object> document = new LinkedHashMap<>(parts.head());
        List<Object> implementations = new ArrayList<>();
        parts.to(new ExportRecords.Sink() {
            @Override
            public void municipality(Map<String, Object> part) {
                meanwhile.run();
                document.put("municipality", part);
            }

            @Override
            public void implementation(Map<String, Object> part) {
                implementations.add(part);
            }
        });
        document.put("implementations", implementations);
        return document;
    }

    /** Each record that travels, by kind and key. */
    private static Map<String, Object> travelling(Map<String, Object> document) {
        Map<String, Object> all = new TreeMap<>();
        List<Map<?, ?>> parts = new ArrayList<>(parts(document));
        parts.add((Map<?, ?>) document.get("municipality"));
        for (Map<?, ?> part : parts) {
            ((Map<?, ?>) part.get("records")).forEach((segment, records) -> {
                Kind kind = Kind.bySegment((String) segment).orElseThrow();
                if (Travel.of(kind) == Travel.TAKEN_IN) {
                    ((List<?>) records).forEach(record -> all.put(part.get("issue") + "/" + segment + "/" + ((Map<?, ?>) record).get("key"),
                            Acts.without(Schema.of(kind.body()), (Map<?, ?>) ((Map<?, ?>) record).get("fields"))));
                }
            });
        }
        return all;
    }

    @SuppressWarnings("unchecked")
    private static List<Map<?, ?>> parts(Map<String, Object> document) {
        return (List<Map<?, ?>>) document.get("implementations");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> changed(Map<String, Object> document, Kind kind, UnaryOperator<Map<String, Object>> change) {
        Map<String, Object> part = new LinkedHashMap<>((Map<String, Object>) parts(document).get(0));
        Map<String, Object> records = new LinkedHashMap<>((Map<String, Object>) part.get("records"));
        records.put(kind.segment(), ((List<Map<String, Object>>) records.get(kind.segment())).stream()
                .map(record -> put(record, "fields", change.apply((Map<String, Object>) record.get("fields")))).toList());
        return put(document, "implementations", List.of(put(part, "records", records)));
    }

    private static Map<String, Object> put(Map<String, Object> tree, String name, Object value) {
        Map<String, Object> changed = new LinkedHashMap<>(tree);
        changed.put(name, value);
        return changed;
    }

    private static List<String> faults(ThrowingRunnable asking) {
        return assertThrows(Refused.Invalid.class, asking).faults().stream().map(Fault::field).sorted().toList();
    }

    private static Shown part(Report report) {
        return report.parts().stream().filter(part -> !part.issue().isEmpty()).findFirst().orElseThrow();
    }

    private static String why(Shown shown, String record) {
        return shown.lines().stream().filter(line -> line.item().name().equals(record)).findFirst().orElseThrow().why().orElseThrow().code();
    }

    private static List<String> what(Report report) {
        return report.parts().stream().flatMap(part -> part.lines().stream()).map(line -> line.item().name() + " " + line.what()).toList();
    }

    private static <B> B stored(World world, Kind kind, String key, Class<B> body) {
        return body.cast(world.stored(kind, key).body());
    }

    private static List<Entry<?>> of(World world, Kind kind) {
        return world.records.about(ISSUE.subject()).stream().filter(entry -> entry.kind() == kind).toList();
    }
}

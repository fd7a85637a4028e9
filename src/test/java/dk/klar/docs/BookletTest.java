package dk.klar.docs;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import dk.klar.docs.Booklet.Row;
import dk.klar.domain.context.ContextDimension;
import dk.klar.domain.dossier.Kind;
import dk.klar.domain.dossier.Section;
import dk.klar.domain.gate.Criterion;
import dk.klar.domain.gate.Demand;
import dk.klar.domain.gate.Gate;
import dk.klar.domain.gate.Policy;
import dk.klar.domain.goal.Goal;
import dk.klar.domain.guidance.GroundQuestion;
import dk.klar.domain.guidance.Insight;
import dk.klar.domain.guidance.Pitfall;
import dk.klar.domain.guidance.Recommendation;
import dk.klar.domain.pilot.PilotRule;
import dk.klar.domain.triage.Track;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.Test;

/** What docs/booklet.md says of the code is so, and it leaves nothing of the code out. Each check is shown to find what it looks for. */
public class BookletTest {
    /** Places that are no section of the dossier's page. */
    private static final Set<String> PLACES = Set.of("panel", "concerns page", "settings", "dashboard", "history", "workflow",
            "role fields", "print", "every screen");
    private static final String PAGE = Booklet.text();
    private static final Names NAMES = Names.ofTheCode();

    @Test
    public void everyLineOfATableHasItsFiveCells() {
        assertEquals(List.of(), Booklet.read(PAGE).odd());
        assertEquals(List.of("| K1 | Understand |"), Booklet.read(PAGE + "| K1 | Understand |\n").odd());
    }

    @Test
    public void everyNameIsOneOfTheCodes() {
        assertEquals(List.of(), unknown(PAGE));
        broken("`GoalsCriterion`", "`GoalCriterion`", BookletTest::unknown, "GoalCriterion");
        broken("`Goal.Kind.SAVINGS`", "`Goal.Kind.SAVED`", BookletTest::unknown, "Goal.Kind.SAVED");
        broken("`Site.Chances`", "`Site.Chance`", BookletTest::unknown, "Site.Chance");
        broken("`side-effects` `SideEffect`", "`sideeffects` `SideEffect`", BookletTest::unknown, "sideeffects");
        broken("`roles.unit`", "`roles.units`", BookletTest::unknown, "roles.units");
        broken("`pilots.sites.chances`", "`pilots.sites.luck`", BookletTest::unknown, "pilots.sites.luck");
        broken("`docs/anonymity.md`", "`docs/secrecy.md`", BookletTest::unknown, "docs/secrecy.md");
        broken("`Gatekeeper` judges", "`Doorman` judges", BookletTest::unknown, "Doorman");
    }

    @Test
    public void everyCriterionAsksAsMuchAsThePageSays() {
        assertEquals(List.of(), wrongDemands(PAGE));
        broken("| `goals` off |", "| `goals` should |", BookletTest::wrongDemands, "Weight: `goals` should");
        broken("| `novelty` off, `scope-fence` must |", "| `novelty` off, `scope-fence` |", BookletTest::wrongDemands, "P4.2: `scope-fence`");
        broken("`lessons` off", "`lesson` off", BookletTest::wrongDemands, "P1.4: `lesson` off");
    }

    @Test
    public void aPilotRuleBlocksOrAdvisesAsThePageSays() {
        assertEquals(List.of(), wrongRules(PAGE));
        broken("must, advice | `pilots` |\n| PR6", "must, blocks | `pilots` |\n| PR6", BookletTest::wrongRules, "PR5");
        broken("| PR15 | Evaluated: when, by whom, what |", "| PR99 | Evaluated: when, by whom, what |", BookletTest::wrongRules, "PR15", "PR99");
    }

    @Test
    public void everyScreenIsAPlaceOfKlars() {
        assertEquals(List.of(), wrongScreens(PAGE));
        broken("| `goals` off | `goals` |\n| Savings", "| `goals` off | `aims` |\n| Savings", BookletTest::wrongScreens,
                "Weight: aims", "Weight: goals is not said");
        broken("concerns page, print |", "letterbox, print |", BookletTest::wrongScreens, "0.4: letterbox");
    }

    /** A criterion and a kind are met in their section, and a section that is named has something of the row in it. */
    @Test
    public void everyCriterionAndKindIsMetWhereThePageSays() {
        broken("`roles` must | `involvement`, `roles` |", "`roles` must | `involvement` |", BookletTest::wrongScreens, "P3.2: roles is not said");
        broken("`day-one-benefit` should | `plan` |\n| P2.4", "`day-one-benefit` should | `plan`, `goals` |\n| P2.4", BookletTest::wrongScreens,
                "P2.3: nothing in goals");
        broken("`Recommendation.K3` | — | `involvement`, `med` |", "`Recommendation.K3` | — | `involvement` |", BookletTest::wrongScreens,
                "K3: has [involvement, med]");
    }

    @Test
    public void aPointWithoutAPlaceSaysSo() {
        assertEquals(List.of(), silent(PAGE));
        broken("| The supplier listens | Interest, humility | Not in Klar yet |", "| The supplier listens | Interest, humility | Somewhere |",
                BookletTest::silent, "The supplier listens");
    }

    @Test
    public void everythingInTheCodeIsOnThePage() {
        assertEquals(List.of(), leftOut(PAGE));
        broken("`openings`", "`concerns`", BookletTest::leftOut, "kind openings");
        broken("`lessons` off", "`interplay` off", BookletTest::leftOut, "criterion lessons");
        broken("`insights` off | `insights` |", "`insights` off | `pitfalls` |", BookletTest::leftOut, "section insights");
        for (String point : List.of("K2", "I2.3", "P2.4", "PR11", "Q3", "C8", "G6", "B7", "A5")) {
            broken("\n| " + point + " |", "\n| Something |", BookletTest::leftOut, "point " + point);
        }
    }

    @Test
    public void everyPointStandsOnThePageOnce() {
        assertEquals(List.of(), twice(PAGE));
        broken("\n| Q3 |", "\n| Q2 |", BookletTest::twice, "Q2");
    }

    @Test
    public void dimensionsAndGoalsAreNumberedInTheOrderOfTheCode() {
        List<String> misnumbered = new ArrayList<>();
        for (Row row : Booklet.read(PAGE).rows()) {
            if (row.point().matches("[CG]\\d")) {
                int index = row.point().charAt(1) - '1';
                Enum<?> is = row.point().startsWith("C") ? ContextDimension.values()[index] : Goal.Kind.values()[index];
                if (!row.names().get(0).endsWith("." + is.name())) {
                    misnumbered.add(row.point());
                }
            }
        }
        assertEquals(List.of(), misnumbered);
    }

    /** The page with something else in one place: the check finds just that. */
    private static void broken(String what, String by, Function<String, List<String>> check, String... found) {
        int at = PAGE.indexOf(what);
        assertTrue("the page lacks " + what, at >= 0);
        String page = PAGE.substring(0, at) + by + PAGE.substring(at + what.length());
        assertEquals(what + " → " + by, List.of(found), check.apply(page));
    }

    private static List<String> unknown(String page) {
        Booklet booklet = Booklet.read(page);
        return Stream.concat(booklet.all(Row::names).stream(), booklet.quotedInProse().stream())
                .filter(name -> !NAMES.known(name)).distinct().toList();
    }

    private static List<String> wrongDemands(String page) {
        return each(page, row -> row.demands().stream().filter(item -> !Set.of("blocks", "advice").contains(item)).filter(item ->
                Arrays.stream(Criterion.values()).noneMatch(criterion -> item.equals("`" + criterion.id() + "` " + demand(criterion)))));
    }

    private static String demand(Criterion criterion) {
        Demand demand = Policy.builtIn(Gate.ROLLOUT).demand(criterion, Track.STANDARD);
        return demand.name().toLowerCase(Locale.ROOT);
    }

    /** The rules whose row says something else than the policy, and rows that say it of what is no rule. */
    private static List<String> wrongRules(String page) {
        List<String> wrong = new ArrayList<>();
        List<Row> rows = Booklet.read(page).rows();
        for (PilotRule rule : PilotRule.values()) {
            String weight = Policy.builtIn(Gate.ROLLOUT).pilots().blocking().contains(rule) ? "blocks" : "advice";
            if (rows.stream().noneMatch(row -> row.point().equals(rule.name()) && row.demands().equals(List.of("`realistic-pilot` must", weight)))) {
                wrong.add(rule.name());
            }
        }
        rows.stream().filter(row -> row.demands().contains("blocks") || row.demands().contains("advice")).map(Row::point)
                .filter(point -> Arrays.stream(PilotRule.values()).noneMatch(rule -> rule.name().equals(point))).forEach(wrong::add);
        return wrong;
    }

    private static List<String> wrongScreens(String page) {
        return each(page, row -> Stream.of(row.sections().stream().filter(id -> Section.byId(id).isEmpty()),
                row.places().stream().filter(place -> !PLACES.contains(place)), misplaced(row)).flatMap(each -> each));
    }

    private static Stream<String> misplaced(Row row) {
        Optional<Recommendation> chapter = Arrays.stream(Recommendation.values()).filter(each -> each.name().equals(row.point())).findFirst();
        if (chapter.isPresent()) {
            List<String> ids = Arrays.stream(Section.values()).filter(section -> section.recommendation().equals(chapter)).map(Section::id).toList();
            return ids.equals(row.sections()) ? Stream.empty() : Stream.of("has " + ids);
        }
        Set<String> home = Stream.concat(
                row.criteria().stream().map(Criterion::byId).flatMap(Optional::stream).map(Criterion::section),
                row.segments().stream().map(Kind::bySegment).flatMap(Optional::stream).map(Section::of).flatMap(Optional::stream))
                .map(Section::id).collect(Collectors.toCollection(TreeSet::new));
        boolean placed = !row.criteria().isEmpty() || !row.segments().isEmpty();
        return Stream.concat(home.stream().filter(id -> !row.sections().contains(id)).map(id -> id + " is not said"),
                row.sections().stream().filter(id -> placed && Section.byId(id).isPresent() && !home.contains(id)).map(id -> "nothing in " + id));
    }

    private static List<String> silent(String page) {
        return Booklet.read(page).rows().stream().filter(row -> row.names().isEmpty() && row.criteria().isEmpty())
                .filter(row -> !row.record().contains("Not in Klar yet") && !row.record().contains("Guidance only")).map(Row::point).toList();
    }

    private static List<String> leftOut(String page) {
        Booklet booklet = Booklet.read(page);
        return Stream.of(missing("kind ", Arrays.stream(Kind.values()).map(Kind::segment), booklet.all(Row::segments)),
                missing("criterion ", Arrays.stream(Criterion.values()).map(Criterion::id), booklet.all(Row::criteria)),
                missing("section ", Arrays.stream(Section.values()).map(Section::id), booklet.all(Row::sections)),
                missing("point ", ids(), booklet.points().toList())).flatMap(each -> each).toList();
    }

    private static Stream<String> missing(String what, Stream<String> names, List<String> there) {
        return names.filter(name -> !there.contains(name)).map(name -> what + name);
    }

    /** Every point that has an id: those of the code, and what a gate asks by default. */
    private static Stream<String> ids() {
        return Stream.of(Arrays.stream(Recommendation.values()).map(Enum::name), Arrays.stream(Insight.values()).map(Insight::id),
                Arrays.stream(Pitfall.values()).map(Pitfall::id), Arrays.stream(PilotRule.values()).map(Enum::name),
                Arrays.stream(GroundQuestion.values()).map(GroundQuestion::id), numbered("C", ContextDimension.values().length),
                numbered("G", Goal.Kind.values().length), numbered("B", 7), numbered("A", 7)).flatMap(each -> each);
    }

    private static Stream<String> numbered(String letter, int most) {
        return IntStream.rangeClosed(1, most).mapToObj(number -> letter + number);
    }

    private static List<String> twice(String page) {
        List<String> points = Booklet.read(page).points().toList();
        return ids().filter(id -> points.stream().filter(id::equals).count() > 1).toList();
    }

    private static List<String> each(String page, Function<Row, Stream<String>> problems) {
        return Booklet.read(page).rows().stream().flatMap(row -> problems.apply(row).map(problem -> row.point() + ": " + problem)).toList();
    }
}

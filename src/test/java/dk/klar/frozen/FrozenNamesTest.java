package dk.klar.frozen;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import dk.klar.domain.dossier.Kind;
import dk.klar.domain.gate.Criterion;
import dk.klar.domain.gate.Gate;
import dk.klar.domain.gate.GateState;
import dk.klar.domain.guidance.Insight;
import dk.klar.domain.guidance.Pitfall;
import dk.klar.domain.guidance.Recommendation;
import dk.klar.domain.pilot.PilotRule;
import dk.klar.domain.pilot.RuleVerdict;
import dk.klar.domain.record.Field;
import dk.klar.domain.record.Schema;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.Test;

/**
 * Names that stand in customers' data, workflows, filters and scripts. A new name is added to its list in
 * src/test/resources/frozen; a released one is never taken out or changed, because what customers have still says it.
 * The tables' own names are in dk.klar.store.
 */
public class FrozenNamesTest {
    @Test
    public void kindsAndTheirFixedKeys() {
        frozen("kinds", Arrays.stream(Kind.values())
                .flatMap(kind -> Stream.concat(Stream.of(kind.segment()), kind.fixedKeys().stream().map(key -> kind.segment() + "/" + key))));
    }

    @Test
    public void fieldsOfEveryKindWithWhatTheyHold() {
        frozen("fields", Arrays.stream(Kind.values()).flatMap(kind -> fields(kind.segment(), Schema.of(kind.body()))));
    }

    @Test
    public void choicesOfEveryField() {
        frozen("choices", Arrays.stream(Kind.values()).flatMap(kind -> choices(kind.segment(), Schema.of(kind.body()))));
    }

    @Test
    public void idsOfGuidanceRulesGatesAndStates() {
        frozen("ids", Stream.of(
                ids("recommendation", Recommendation.values(), Enum::name),
                ids("insight", Insight.values(), Insight::id),
                ids("pitfall", Pitfall.values(), Pitfall::id),
                ids("rule", PilotRule.values(), Enum::name),
                ids("rule-outcome", RuleVerdict.Outcome.values(), Enum::name),
                ids("gate", Gate.values(), Gate::id),
                ids("gate-state", GateState.values(), GateState::id),
                ids("criterion", Criterion.values(), Criterion::id)).flatMap(each -> each));
    }

    /** Those that have a text; dk.klar.text sees to it that these are those in the code. */
    @Test
    public void codesOfReasons() throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of("i18n/klar.properties"))) {
            texts.load(reader);
        }
        frozen("reasons", texts.stringPropertyNames().stream().filter(key -> key.startsWith("klar.reason."))
                .map(key -> key.substring("klar.reason.".length())));
    }

    @Test
    public void routesOfRest() {
        frozen("routes", Routes.all());
    }

    @Test
    public void modulesThatCustomersSetUpOrLinkTo() {
        frozen("modules", Modules.inData());
    }

    @Test
    public void aNameThatIsAddedChangedOrTakenOutIsNoticed() {
        List<String> now = List.of("roles", "pilots");
        assertEquals("frozen/x.txt lacks [pilots]. Add what is new.", problem("x", Set.of("roles"), now));
        assertEquals("The code lacks [tests], which customers' data says. Put it back.", problem("x", Set.of("roles", "pilots", "tests"), now));
        assertEquals("", problem("x", Set.of("roles", "pilots"), now));
        assertThrows(AssertionError.class, () -> frozen("kinds", Stream.of("only this")));
    }

    private static void frozen(String list, Stream<String> names) {
        assertEquals("", problem(list, listed(list), names.toList()));
    }

    private static String problem(String list, Set<String> listed, List<String> names) {
        Set<String> added = new TreeSet<>(names);
        added.removeAll(listed);
        Set<String> gone = new TreeSet<>(listed);
        names.forEach(gone::remove);
        String problem = added.isEmpty() ? "" : "frozen/" + list + ".txt lacks " + added + ". Add what is new.";
        return gone.isEmpty() ? problem : problem + "The code lacks " + gone + ", which customers' data says. Put it back.";
    }

    private static Set<String> listed(String list) {
        try (Stream<String> lines = Files.lines(Path.of("src/test/resources/frozen", list + ".txt"))) {
            return lines.filter(line -> !line.isBlank() && !line.startsWith("#")).collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new AssertionError("no list of " + list, e);
        }
    }

    private static Stream<String> fields(String at, Schema schema) {
        return schema.fields().stream().flatMap(field -> Stream.concat(Stream.of(at + "." + field.name() + " " + field.type()),
                field.type() == Field.Type.LIST ? fields(at + "." + field.name() + "[]", field.items()) : Stream.empty()));
    }

    private static Stream<String> choices(String at, Schema schema) {
        return schema.fields().stream().flatMap(field -> switch (field.type()) {
            case CHOICE -> field.choices().stream().map(choice -> at + "." + field.name() + "=" + choice.name());
            case LIST -> choices(at + "." + field.name() + "[]", field.items());
            default -> Stream.empty();
        });
    }

    private static <T> Stream<String> ids(String what, T[] values, Function<T, String> id) {
        return Arrays.stream(values).map(value -> what + " " + id.apply(value));
    }
}

package dk.klar.text;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import dk.klar.domain.dossier.Kind;
import dk.klar.domain.gate.Criterion;
import dk.klar.domain.gate.Gate;
import dk.klar.domain.gate.GateState;
import dk.klar.domain.guidance.Insight;
import dk.klar.domain.guidance.Pitfall;
import dk.klar.domain.guidance.Recommendation;
import dk.klar.domain.health.Finding.Ailment;
import dk.klar.domain.history.Change;
import dk.klar.domain.pilot.PilotRule;
import dk.klar.domain.pilot.RuleVerdict;
import dk.klar.domain.portfolio.OpenPilot;
import dk.klar.domain.portfolio.board.Term;
import dk.klar.domain.record.Field;
import dk.klar.domain.record.Schema;
import dk.klar.domain.webhook.Outcome;
import dk.klar.domain.workflow.Part;
import dk.klar.domain.workflow.Workflow;
import dk.klar.testing.Words;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.Test;

/** Every word that Klar can come to need is there, in both languages. */
public class TextsSweepTest {
    private static final Properties ENGLISH = read("i18n/klar.properties");
    private static final Properties DANISH = read("i18n/klar_da.properties");

    /** What looks like the code of a reason or a fault: small words with dots between. */
    private static final Pattern CODE = Pattern.compile("\"([a-z][A-Za-z0-9]*(?:\\.[a-z][A-Za-z0-9]*)+)\"");
    private static final Pattern KEY = Pattern.compile("\"(klar\\.[A-Za-z0-9.-]+)\"");

    @Test
    public void bothLanguagesHaveTheSameKeys() {
        assertEquals(new TreeSet<>(ENGLISH.stringPropertyNames()), new TreeSet<>(DANISH.stringPropertyNames()));
    }

    @Test
    public void noTextIsEmpty() {
        Stream.of(ENGLISH, DANISH).forEach(texts -> texts.forEach((key, text) -> assertTrue(key + " is empty", !text.toString().isBlank())));
    }

    @Test
    public void everyPatternParsesAndHasTheSamePlaceholdersInBothLanguages() {
        for (String key : ENGLISH.stringPropertyNames()) {
            assertEquals(key, placeholders(ENGLISH.getProperty(key)), placeholders(DANISH.getProperty(key)));
        }
    }

    /** A single apostrophe would swallow the placeholders after it. */
    @Test
    public void apostrophesAreDoubled() {
        Stream.of(ENGLISH, DANISH).forEach(texts -> texts.forEach((key, text) ->
                assertTrue(key + " has a lone apostrophe", !text.toString().replace("''", "").contains("'"))));
    }

    @Test
    public void everyFieldGroupAndChoiceHasAText() {
        for (Kind kind : Kind.values()) {
            expect("klar.kind." + kind.segment());
            expect("klar.kind." + kind.segment() + ".one");
            schema(Schema.of(kind.body()));
        }
    }

    @Test
    public void allOfTheGuidanceHasTexts() {
        for (Recommendation recommendation : Recommendation.values()) {
            expect("klar.recommendation." + recommendation);
        }
        for (Insight insight : Insight.values()) {
            expect("klar.insight." + insight.id());
        }
        for (Pitfall pitfall : Pitfall.values()) {
            Stream.of("name", "signal", "action").forEach(part -> expect("klar.pitfall." + pitfall.id() + "." + part));
        }
        for (PilotRule rule : PilotRule.values()) {
            expect("klar.rule." + rule + ".name");
            expect("klar.rule." + rule + ".why");
            assertTrue("a choice begins with the rule's name",
                    ENGLISH.getProperty(Texts.choiceKey(rule)).equals(rule + " " + ENGLISH.getProperty("klar.rule." + rule + ".name")));
        }
    }

    @Test
    public void gatesCriteriaStatesAndOutcomesHaveTexts() {
        Stream.of(Gate.values()).forEach(gate -> expect("klar.gate." + gate.id()));
        Stream.of(Criterion.values()).forEach(criterion -> expect("klar.criterion." + criterion.id()));
        Stream.of(GateState.values()).forEach(state -> expect("klar.state." + state.id()));
        Stream.of("met", "not-met", "misconfigured", "not-applicable").forEach(outcome -> expect("klar.outcome." + outcome));
        Stream.of(RuleVerdict.Outcome.values()).forEach(outcome -> expect(Texts.choiceKey(outcome)));
        Stream.of(Change.Action.values()).forEach(action -> expect(Texts.choiceKey(action)));
    }

    @Test
    public void everyTermOfADashboardItemHasATextAndNoTextIsLeftOver() {
        Set<String> keys = Stream.of(Term.values()).map(term -> "klar.board." + term.id()).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(keys, ENGLISH.stringPropertyNames().stream().filter(key -> key.startsWith("klar.board.") && !key.startsWith("klar.board.trend.")).collect(Collectors.toCollection(TreeSet::new)));
        Stream.of(OpenPilot.Why.values()).forEach(why -> expect(Texts.choiceKey(why)));
    }

    @Test
    public void everyFindingOfTheHealthPageHasATextAndACure() {
        for (Ailment ailment : Ailment.values()) {
            expect("klar.health." + ailment.id());
            expect("klar.health." + ailment.id() + ".cure");
        }
        for (Part.Role role : Part.Role.values()) {
            expect("klar.setup.part." + role.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
        for (Workflow.Changing changing : Workflow.Changing.values()) {
            expect("klar.setup.how." + changing.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
    }

    @Test
    public void whateverCanComeOfAWebhookHasAText() {
        for (Outcome.Kind kind : Outcome.Kind.values()) {
            expect("klar.webhooks.outcome." + kind);
        }
        for (Outcome.Nature nature : Outcome.Nature.values()) {
            expect("klar.webhooks.state." + nature);
        }
        Stream.of("NEW", "OFF", "GONE").forEach(state -> expect("klar.webhooks.state." + state));
        Stream.of("made", "changed", "renewed", "removed").forEach(act -> expect("klar.audit.webhook." + act));
    }

    @Test
    public void everyReasonAndFaultInTheCodeHasAText() {
        Set<String> without = codes().stream()
                .filter(code -> !ENGLISH.containsKey("klar.reason." + code) && !ENGLISH.containsKey("klar.fault." + code))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), without);
    }

    @Test
    public void noReasonOrFaultHasATextThatNothingUses() {
        Set<String> used = codes();
        Set<String> unused = ENGLISH.stringPropertyNames().stream()
                .filter(key -> key.startsWith("klar.reason.") || key.startsWith("klar.fault."))
                .map(key -> key.substring(key.indexOf('.', "klar.".length()) + 1))
                .filter(code -> !used.contains(code))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), unused);
    }

    @Test
    public void everyRefusalInTheCodeHasAText() {
        matches(Pattern.compile("NotFound\\(\"(\\w+)\"\\)"), "usecase", "rest", "jira")
                .forEach(what -> expect("klar.refused.notFound." + what));
        matches(Pattern.compile("Forbidden\\([^()]*\"(\\w+)\"\\)"), "usecase", "rest", "jira")
                .forEach(right -> expect("klar.refused.forbidden." + right));
    }

    @Test
    public void everyKeyNamedInTheCodeHasAText() {
        for (String key : matches(KEY, "usecase", "rest", "jira", "text")) {
            String begun = key.endsWith(".") ? key : key + ".";
            assertTrue("no text " + key, ENGLISH.containsKey(key)
                    || ENGLISH.stringPropertyNames().stream().anyMatch(each -> each.startsWith(begun)));
        }
    }

    /** Jira's transformer puts texts in only where the key stands there in full. */
    @Test
    public void everyTextOfAScriptIsThereAndNamedInFull() {
        for (Path script : sources(Path.of("src/main/resources/js"), ".js")) {
            Matcher call = Pattern.compile("I18n\\.getText\\((?:'([\\w.-]+)')?").matcher(text(script));
            while (call.find()) {
                assertTrue(script + " computes the key of a text", call.group(1) != null);
                expect(call.group(1));
            }
        }
    }

    @Test
    public void everyTextOfTheDescriptorIsThere() {
        Matcher key = Pattern.compile("key=\"(klar\\.[\\w.-]+)\"").matcher(text(Path.of("atlassian-plugin.xml")));
        while (key.find()) {
            expect(key.group(1));
        }
    }

    /** Those of the panel, the forms and the dashboard are named in full, or after klar.panel. */
    @Test
    public void noTextOfThePanelOrTheScriptsIsLeftOver() {
        String code = Stream.of(sources(Path.of("src/main/java"), ".java"), sources(Path.of("src/main/resources"), ""),
                        List.of(Path.of("atlassian-plugin.xml")))
                .flatMap(List::stream).map(TextsSweepTest::text).collect(Collectors.joining());
        Set<String> states = Stream.of(GateState.values()).map(state -> "gate." + state.id()).collect(Collectors.toSet());
        Set<String> leftOver = ENGLISH.stringPropertyNames().stream()
                .filter(key -> key.matches("klar\\.(panel|form|committees|dashboard)\\..*"))
                .filter(key -> !code.contains("'" + key + "'") && !code.contains("\"" + key + "\""))
                .filter(key -> !key.startsWith("klar.panel.") || !code.contains("\"" + key.substring("klar.panel.".length()) + "\"")
                        && !code.contains("words()." + key.substring("klar.panel.".length()))
                        && !states.contains(key.substring("klar.panel.".length())))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), leftOver);
    }

    private static void schema(Schema schema) {
        for (Field field : schema.fields()) {
            expect("klar.field." + schema.name() + "." + field.name());
            if (!field.group().isEmpty()) {
                expect("klar.group." + schema.name() + "." + field.group());
            }
            if (field.type() == Field.Type.CHOICE) {
                field.choices().forEach(choice -> Words.english().choice(choice));
            } else if (field.type() == Field.Type.LIST) {
                schema(field.items());
            }
        }
    }

    private static void expect(String key) {
        assertTrue("no text " + key, ENGLISH.containsKey(key));
    }

    private static Set<String> placeholders(String pattern) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = Pattern.compile("\\{(\\d+)").matcher(pattern);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        new MessageFormat(pattern);
        return found;
    }

    private static Set<String> codes() {
        return matches(CODE, "domain", "usecase", "rest").stream()
                .filter(code -> !code.startsWith("klar.") && !code.endsWith(".json")).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Set<String> matches(Pattern pattern, String... rooms) {
        Set<String> found = new TreeSet<>();
        for (String room : rooms) {
            for (Path source : sources(Path.of("src/main/java/dk/klar", room), ".java")) {
                Matcher matcher = pattern.matcher(text(source));
                while (matcher.find()) {
                    found.add(matcher.group(1));
                }
            }
        }
        return found;
    }

    private static List<Path> sources(Path room, String ending) {
        if (!Files.exists(room)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(room)) {
            return files.filter(Files::isRegularFile).filter(file -> file.toString().endsWith(ending)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties read(String file) {
        try (Reader reader = Files.newBufferedReader(Path.of(file))) {
            Properties texts = new Properties();
            texts.load(reader);
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

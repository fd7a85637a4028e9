package dk.klar.jira.panel;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import dk.klar.domain.dossier.Kind;
import dk.klar.domain.record.Field;
import dk.klar.domain.record.Schema;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.app.event.EventCartridge;
import org.apache.velocity.app.event.ReferenceInsertionEventHandler;
import org.junit.Test;

public class PanelTemplateTest {
    private static final String NASTY = "<img src=x onerror=alert(1)>\"'$view.issueKey()#set($x = 1)=cmd()";
    private final Stage stage = new Stage();

    @Test
    public void everythingThatTheTemplateCallsIsAllowlistedAndNothingElseIs() throws IOException {
        render();
        fill("Plain");
        render();

        Set<String> listed = AllowlistedMethods.listed().stream()
                .filter(method -> method.startsWith("dk.klar.jira.panel.")).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(listed, AllowlistedMethods.CALLED);
    }

    @Test
    public void noReferenceIsLeftUnfilled() throws IOException {
        fill("Plain");

        String html = render();

        assertFalse(html, html.contains("$") || html.contains("#klar") || html.contains("#if") || html.contains("#end"));
    }

    @Test
    public void whatPeopleTypeNeverBecomesMarkup() throws IOException {
        fill(NASTY);

        String html = render();

        assertFalse(html.contains("<img"));
        assertTrue(html.contains("&lt;img src=x onerror=alert(1)&gt;&quot;&#39;$view.issueKey()#set($x = 1)=cmd()"));
    }

    @Test
    public void aReaderWithoutRightsSeesNoButtonsAndNoPlaceForForms() throws IOException {
        fill("Plain");
        stage.withoutRights();

        String html = render();

        assertFalse(html.contains("<button"));
        assertFalse(html.contains("data-klar-slot"));
        assertTrue(html.contains("No change owner has been named."));
    }

    @Test
    public void whereThereIsNoViewNothingIsShown() throws IOException {
        assertEquals("", render(Map.of()).strip());
    }

    @Test
    public void aFailureIsSaidAloud() throws IOException {
        assertTrue(render(Map.of("failure", "Gone <b>")).contains("role=\"alert\"><p>Gone &lt;b&gt;</p>"));
    }

    @Test
    public void noIdStandsTwice() throws IOException {
        fill("Plain");
        List<String> ids = java.util.regex.Pattern.compile(" id=\"([^\"]*)\"").matcher(render()).results()
                .map(match -> match.group(1)).toList();

        assertEquals(new TreeSet<>(ids).size(), ids.size());
    }

    private void fill(String text) {
        String committee = stage.committee(tree(Kind.COMMITTEE, text, Map.of()));
        stage.add(Kind.ROLE, tree(Kind.ROLE, text, Map.of("role", "LEADER")));
        stage.add(Kind.TARGET_GROUP, tree(Kind.TARGET_GROUP, text, Map.of()));
        stage.add(Kind.PILOT, tree(Kind.PILOT, text, Map.of("endsOn", "2026-02-01")));
        stage.add(Kind.PILOT, Map.of("title", text));
        stage.add(Kind.DISCUSSION, tree(Kind.DISCUSSION, text, Map.of("committee", committee)));
        stage.set(Kind.JUDGEMENT, "P1.1", tree(Kind.JUDGEMENT, text, Map.of()));
        stage.set(Kind.GATE_PLAN, "rollout", tree(Kind.GATE_PLAN, text, Map.of()));
        stage.through();
    }

    private static Map<String, Object> tree(Kind kind, String text, Map<String, Object> but) {
        Map<String, Object> tree = tree(Schema.of(kind.body()), text);
        tree.putAll(but);
        return tree;
    }

    private static Map<String, Object> tree(Schema schema, String text) {
        Map<String, Object> tree = new LinkedHashMap<>();
        schema.fields().forEach(field -> tree.put(field.name(), value(field, text)));
        return tree;
    }

    private static Object value(Field field, String text) {
        return switch (field.type()) {
            case TEXT, REFERENCE -> field.maxLength() < text.length() ? "x" : text;
            case NUMBER, DECIMAL -> 2;
            case DATE -> "2026-02-01";
            case YES_NO -> false;
            case CHOICE -> field.choices().get(0).name();
            case USER -> text;
            case LIST -> List.of(tree(field.items(), text));
        };
    }

    private String render() throws IOException {
        return render(Map.of("view", stage.in(Locale.ENGLISH).panel()));
    }

    private static String render(Map<String, Object> values) throws IOException {
        VelocityEngine engine = new VelocityEngine();
        engine.setProperty("runtime.log.logsystem.class", "org.apache.velocity.runtime.log.NullLogChute");
        engine.setProperty("runtime.introspector.uberspect", AllowlistedMethods.class.getName());
        engine.init();
        VelocityContext context = new VelocityContext();
        values.forEach(context::put);
        EventCartridge escaping = new EventCartridge();
        escaping.addEventHandler((ReferenceInsertionEventHandler) (reference, value) -> value == null ? null : escape(value.toString()));
        escaping.attachToContext(context);
        StringWriter html = new StringWriter();
        engine.evaluate(context, html, "panel.vm", Files.readString(Path.of("src/main/resources/templates/panel.vm")));
        return html.toString();
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;").replace("'", "&#39;");
    }
}

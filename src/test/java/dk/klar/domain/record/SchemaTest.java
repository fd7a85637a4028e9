package dk.klar.domain.record;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertSame;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import dk.klar.domain.context.Technology;
import dk.klar.domain.dossier.Door;
import dk.klar.domain.dossier.IssueId;
import dk.klar.domain.dossier.Kind;
import dk.klar.domain.gate.Thresholds;
import dk.klar.domain.med.Discussion;
import dk.klar.domain.people.TargetGroup;
import dk.klar.domain.people.UserKey;
import dk.klar.domain.pilot.Pilot;
import dk.klar.domain.support.Segment;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.junit.Test;

/** A Java record's components are the fields. */
public class SchemaTest {
    private static final Set<Field.Type> NUMBERS = EnumSet.of(Field.Type.NUMBER, Field.Type.DECIMAL);

    /** One component of each type. */
    public record AllTypes(String text, Integer number, BigDecimal decimal, LocalDate date, Boolean yesNo, Choice choice, UserKey user,
                           IssueId issue, @RefersTo("pilots") String reference, @RefersTo(RefersTo.ANY) String any, List<Item> list) {
    }

    public record Item(String text) {
    }

    public record Unknown(int primitive) {
    }

    public enum Choice { YES, NO }

    @Test
    public void fieldsComeInTheOrderOfTheRecord() {
        assertEquals(List.of("committee", "type", "meetingOn", "agendaItem"),
                Schema.of(Discussion.class).fields().stream().limit(4).map(Field::name).toList());
    }

    @Test
    public void annotationsSayWhatAFieldTakes() {
        Schema schema = Schema.of(Discussion.class);
        Field committee = schema.field("committee").orElseThrow();
        assertEquals(Field.Type.REFERENCE, committee.type());
        assertEquals("committees", committee.refersTo());
        assertEquals("meeting", committee.group());
        assertTrue(committee.required());
        assertEquals(50, schema.field("agendaItem").orElseThrow().maxLength());
        assertFalse(schema.field("agendaItem").orElseThrow().lines());
        assertTrue(schema.field("employeeViews").orElseThrow().lines());
    }

    @Test
    public void aNumberGoesFromNoughtToAMillionUnlessItsFieldSaysOtherwise() {
        range(AllTypes.class, "number", 0, 1_000_000);
        range(AllTypes.class, "decimal", 0, 1_000_000);
        range(TargetGroup.class, "headcount", 1, 1_000_000);
        range(Segment.class, "hours", 0, 1_000);
        range(Thresholds.class, "noveltiesAtMost", 1, 5);
        range(Technology.class, "radarYear", 2015, 2100);
    }

    @Test
    public void aRangeIsThatOfANumber() {
        eachField((kind, field) -> assertTrue(kind + " " + field.name(), field.min() < field.max()
                && (field.min() == 0 && field.max() == Field.MOST || NUMBERS.contains(field.type()))));
    }

    @Test
    public void theFieldsThatListsShowAreToldFromThoseThatAreFolded() {
        assertEquals(List.of("who", "headcount", "route", "helper", "hours"),
                Schema.of(Segment.class).fields().stream().filter(Field::listed).map(Field::name).toList());
    }

    /** Its row would be empty and its title too. What Klar writes itself the history words itself. */
    @Test
    public void aKindOfWhichThereAreSeveralHasAListedFieldOrIsNamedByWhatItIsAbout() {
        for (Kind kind : Kind.values()) {
            assertTrue(kind.name(), !kind.fixed().isEmpty() || kind.beside().isPresent() || kind.door() == Door.KLAR
                    || Schema.of(kind.body()).fields().stream().anyMatch(field -> field.listed() && field.required()));
        }
    }

    @Test
    public void everyTypeOfComponentHasItsTypeOfField() {
        Map<String, Field.Type> types = new LinkedHashMap<>();
        Schema.of(AllTypes.class).fields().forEach(field -> types.put(field.name(), field.type()));
        assertEquals("{text=TEXT, number=NUMBER, decimal=DECIMAL, date=DATE, yesNo=YES_NO, choice=CHOICE, user=USER, issue=ISSUE,"
                + " reference=REFERENCE, any=REFERENCE, list=LIST}", types.toString());
        assertEquals(RefersTo.ANY, Schema.of(AllTypes.class).field("any").orElseThrow().refersTo());
        assertEquals("pilots", Schema.of(AllTypes.class).field("reference").orElseThrow().refersTo());
        assertEquals("", Schema.of(AllTypes.class).field("text").orElseThrow().refersTo());
    }

    @Test
    public void noOtherTypeOfComponentHasAField() {
        assertThrows(IllegalArgumentException.class, () -> Schema.of(Unknown.class));
    }

    @Test
    public void aListHasAFormOfItsOwn() {
        Field sites = Schema.of(Pilot.class).field("sites").orElseThrow();
        assertEquals(Field.Type.LIST, sites.type());
        assertEquals("site", sites.items().name());
    }

    @Test
    public void itIsMadeOnce() {
        assertSame(Schema.of(Pilot.class), Schema.of(Pilot.class));
    }

    @Test
    public void whatIsNoRecordHasNone() {
        assertThrows(RuntimeException.class, () -> Schema.of(String.class));
    }

    @Test
    public void aTextIsOneLineUnlessItsFieldSaysOtherwise() {
        Field who = Schema.of(Segment.class).field("who").orElseThrow();
        assertEquals(255, who.maxLength());
        assertFalse(who.lines());
        Field route = Schema.of(Segment.class).field("route").orElseThrow();
        assertEquals(2000, route.maxLength());
        assertTrue(route.lines());
    }

    @Test
    public void whatKlarFillsInItselfIsStamped() {
        Schema justifications = Schema.of(Pilot.class).field("justifications").orElseThrow().items();
        assertTrue(justifications.field("by").orElseThrow().stamped());
        assertFalse(justifications.field("reason").orElseThrow().stamped());
    }

    @Test
    public void everyReferenceNamesAKindThatIsThere() {
        for (Kind kind : Kind.values()) {
            Schema.of(kind.body()).fields().stream().filter(field -> field.type() == Field.Type.REFERENCE && !field.refersTo().equals(RefersTo.ANY))
                    .forEach(field -> assertTrue(Kind.bySegment(field.refersTo()).isPresent()));
        }
    }

    private static void range(Class<?> type, String name, long min, long max) {
        Field field = Schema.of(type).field(name).orElseThrow();
        assertEquals(min, field.min());
        assertEquals(max, field.max());
    }

    private static void eachField(BiConsumer<Kind, Field> check) {
        for (Kind kind : Kind.values()) {
            eachField(Schema.of(kind.body()), field -> check.accept(kind, field));
        }
    }

    private static void eachField(Schema schema, Consumer<Field> check) {
        schema.fields().forEach(field -> {
            check.accept(field);
            if (field.items() != null) {
                eachField(field.items(), check);
            }
        });
    }
}

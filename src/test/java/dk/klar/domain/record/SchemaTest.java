package dk.klar.domain.record;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertSame;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import dk.klar.domain.dossier.Kind;
import dk.klar.domain.med.Discussion;
import dk.klar.domain.pilot.Pilot;
import java.util.List;
import org.junit.Test;

/** A Java record's components are the fields. */
public class SchemaTest {
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
    public void everyReferenceNamesAKindThatIsThere() {
        for (Kind kind : Kind.values()) {
            Schema.of(kind.body()).fields().stream().filter(field -> field.type() == Field.Type.REFERENCE && !field.refersTo().equals(RefersTo.ANY))
                    .forEach(field -> assertTrue(Kind.bySegment(field.refersTo()).isPresent()));
        }
    }
}

package dk.klar.jira.calendar;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import dk.klar.domain.calendar.Appointment;
import dk.klar.domain.calendar.Appointment.What;
import dk.klar.domain.people.UserKey;
import dk.klar.jira.view.Addresses;
import dk.klar.text.Texts;
import dk.klar.usecase.ReadCalendar.Calendar;
import dk.klar.usecase.ReadCalendar.Day;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.After;
import org.junit.Test;

/** What a calendar program reads. */
public class CalendarFileTest {
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 12);
    private final TimeZone servers = TimeZone.getDefault();

    @After
    public void theServersZone() {
        TimeZone.setDefault(servers);
    }

    @Test
    public void aDayIsADayWhateverTheServersZoneAndAlsoWhereTheClocksChange() throws IOException {
        // The clocks change in Denmark on the first two, at midnight in Santiago on the third; Samoa never had the fourth.
        List<LocalDate> days = List.of(LocalDate.of(2026, 3, 29), LocalDate.of(2026, 10, 25), LocalDate.of(2026, 9, 6), LocalDate.of(2011, 12, 30),
                LocalDate.of(2026, 12, 31), LocalDate.of(2028, 2, 29));
        for (String zone : List.of("Europe/Copenhagen", "UTC", "America/Santiago", "Pacific/Apia", "Pacific/Kiritimati", "Pacific/Pago_Pago")) {
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            for (LocalDate day : days) {
                String file = file(day(What.ITEM, day, "OMS-1 Robot", "OMS-1"));
                assertTrue(zone + " " + day + "\n" + file, file.contains("DTSTART;VALUE=DATE:" + day.toString().replace("-", "") + "\r\n"));
                assertTrue(zone + " " + day + "\n" + file, file.contains("DTEND;VALUE=DATE:" + day.plusDays(1).toString().replace("-", "") + "\r\n"));
                assertFalse(file, file.contains("VTIMEZONE") || file.contains("TZID"));
            }
        }
    }

    @Test
    public void eachEventHasWhatTheStandardAsksForAndALink() throws IOException {
        String file = file(day(What.MEETING, DAY, "HMU", ""), day(What.DECISION, DAY, "OMS-1 Robot", "OMS-1"));
        for (String line : List.of("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Klar//Klar for Jira//EN", "UID:meeting-7@jira.nordby.example", "DTSTAMP:20260301T120000Z",
                "SUMMARY:HMU: meeting", "SUMMARY:Decision planned: OMS-1 Robot", "URL:https://jira.nordby.example/jira/plugins/servlet/klar/portfolio",
                "URL:https://jira.nordby.example/jira/plugins/servlet/klar/dossier/OMS-1", "TRANSP:TRANSPARENT", "END:VCALENDAR")) {
            assertTrue(line + " in\n" + file, Arrays.asList(unfolded(file).split("\r\n")).contains(line));
        }
        assertEquals("", Biweekly.parse(file).first().validate(ICalVersion.V2_0).toString());
    }

    @Test
    public void titlesThatLookLikeCalendarStayTitles() throws IOException {
        String title = "OMS-1 a,b;c\\n\r\nEND:VEVENT\r\nATTACH:http://evil ÆØÅ " + "x".repeat(200);
        String file = file(day(What.ITEM, DAY, title, "OMS-1"));
        ICalendar read = Biweekly.parse(file).first();
        assertEquals(1, read.getEvents().size());
        VEvent event = read.getEvents().get(0);
        assertEquals(List.of(), event.getAttachments());
        assertTrue(event.getSummary().getValue(), event.getSummary().getValue().contains("a,b;c\\n") && event.getSummary().getValue().contains("ÆØÅ"));
        assertTrue("lines are folded", Arrays.stream(file.split("\r\n")).allMatch(line -> line.length() <= 75));
    }

    @Test
    public void itIsInTheOwnersLanguage() throws IOException {
        assertTrue(unfolded(file("da", day(What.ITEM, DAY, "OMS-1 Robot", "OMS-1"))).contains("SUMMARY:Punkt til MED inde senest i dag: OMS-1 Robot"));
    }

    private static Day day(What what, LocalDate on, String about, String issueKey) {
        return new Day(new Appointment(what.name().toLowerCase(Locale.ROOT) + "-7", what, on), about, issueKey);
    }

    private static String file(Day... days) throws IOException {
        return file("en", days);
    }

    private static String file(String language, Day... days) throws IOException {
        ApplicationProperties jira = mock(ApplicationProperties.class);
        when(jira.getBaseUrl(UrlMode.ABSOLUTE)).thenReturn("https://jira.nordby.example/jira");
        Texts texts = new Texts(Locale.forLanguageTag(language), ZoneId.of("Europe/Copenhagen"), UserKey::value, issue -> "");
        return new CalendarFile(texts, new Addresses(jira)).of(new Calendar(new UserKey("mette"), NOW, List.of(days)), NOW);
    }

    private static String unfolded(String file) {
        return file.replaceAll("\r\n[ \t]", "");
    }
}

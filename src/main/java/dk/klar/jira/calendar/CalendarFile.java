package dk.klar.jira.calendar;

import biweekly.ICalDataType;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.property.DateTimeStamp;
import biweekly.property.Transparency;
import biweekly.util.Duration;
import dk.klar.jira.view.Addresses;
import dk.klar.text.Texts;
import dk.klar.usecase.ReadCalendar.Calendar;
import dk.klar.usecase.ReadCalendar.Day;
import java.io.IOException;
import java.io.StringWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Date;

/** A calendar as iCalendar (RFC 5545): whole days without a time zone, in which nobody is busy. */
final class CalendarFile {
    private static final String MAKER = "-//Klar//Klar for Jira//EN";
    private final Texts texts;
    private final Addresses addresses;

    CalendarFile(Texts texts, Addresses addresses) {
        this.texts = texts;
        this.addresses = addresses;
    }

    /** @param made the moment that each event is stamped with */
    String of(Calendar calendar, Instant made) throws IOException {
        ICalendar file = new ICalendar();
        file.setProductId(MAKER);
        file.setName(texts.text("klar.calendar.name"));
        // What programs look at that do not know RFC 7986.
        file.addExperimentalProperty("X-WR-CALNAME", texts.text("klar.calendar.name"));
        file.setRefreshInterval(Duration.builder().days(1).build());
        calendar.days().forEach(day -> file.addEvent(event(day, made)));
        StringWriter out = new StringWriter();
        try (ICalWriter writer = new ICalWriter(out, ICalVersion.V2_0)) {
            writer.write(file);
        }
        return out.toString();
    }

    private VEvent event(Day day, Instant made) {
        String address = addresses.whole(day.issueKey().isEmpty() ? addresses.portfolio() : addresses.dossier(day.issueKey()));
        VEvent event = new VEvent();
        event.setUid(day.appointment().id() + "@" + addresses.host());
        event.setDateTimeStamp(new DateTimeStamp(Date.from(made)));
        date(event, "DTSTART", day.appointment().on());
        date(event, "DTEND", day.appointment().on().plusDays(1));
        event.setSummary(texts.text("klar.calendar." + day.appointment().what().name(), day.about()));
        event.setDescription(address);
        event.setUrl(address);
        event.setTransparency(Transparency.transparent());
        return event;
    }

    /** Past the library's own dates: they go by way of a moment in the server's zone, and a zone may leave a day out. */
    private static void date(VEvent event, String name, LocalDate day) {
        event.addExperimentalProperty(name, ICalDataType.DATE, day.format(DateTimeFormatter.BASIC_ISO_DATE));
    }
}

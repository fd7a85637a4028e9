package dk.klar.usecase;

import dk.klar.domain.calendar.Appointment;
import dk.klar.domain.dossier.Subject;
import dk.klar.domain.evidence.Fingerprint;
import dk.klar.domain.med.MedCalendar;
import dk.klar.domain.people.UserKey;
import dk.klar.usecase.port.Existence;
import dk.klar.usecase.port.Feeds;
import dk.klar.usecase.port.Records;
import dk.klar.usecase.port.Source;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What stands in the calendar of who has made an address for it: the committees' meetings, and the days of what they may see. */
public final class ReadCalendar {
    /** Days that meetings are shown after they were held. */
    static final int DAYS_BACK = 90;

    private final Feeds feeds;
    private final Existence existence;
    private final ReadPortfolio portfolio;
    private final Records records;
    private final Clock clock;

    public ReadCalendar(Feeds feeds, Existence existence, ReadPortfolio portfolio, Records records, Clock clock) {
        this.feeds = feeds;
        this.existence = existence;
        this.portfolio = portfolio;
        this.records = records;
        this.clock = clock;
    }

    /**
     * @param about    the committee's name, or the implementation's key and title
     * @param issueKey empty for a committee's
     */
    public record Day(Appointment appointment, String about, String issueKey) {
    }

    /** Somebody's calendar, as it was at a moment. */
    public record Calendar(UserKey owner, Instant readAt, List<Day> days) {
    }

    /**
     * The calendar behind an address. What is in it is what its owner may see right now.
     *
     * @param token the address's secret part
     * @return empty where nobody has made it, it was taken back, or its owner can no longer log in
     * @throws Records.StoreUnavailable when it cannot be read
     */
    public Optional<Calendar> of(String token) {
        return feeds.owner(Fingerprint.of(token)).filter(existence::active)
                .map(owner -> new Calendar(owner, clock.instant(), Stream.concat(meetings(), implementations(owner)).toList()));
    }

    private Stream<Day> meetings() {
        LocalDate since = LocalDate.now(clock).minusDays(DAYS_BACK);
        return MedCalendar.all(records.about(Subject.municipality())).stream().filter(slot -> !slot.heldOn().isBefore(since))
                .flatMap(slot -> Appointment.of(slot).stream().map(appointment -> new Day(appointment, slot.committee().name(), "")));
    }

    private Stream<Day> implementations(UserKey owner) {
        return portfolio.of(owner, Source.everything()).stream().flatMap(row -> Appointment.of(row.implementation().id(), row.summary()).stream()
                .map(appointment -> new Day(appointment, row.implementation().key() + " " + row.implementation().summary(), row.implementation().key())));
    }
}

package dk.klar.architecture.violating.usecase;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Calendar;
import java.util.Date;
import java.util.function.Supplier;

/** Every way to ask what time it is. */
public final class AmbientTime {
    public Object instant() {
        return Instant.now();
    }

    public Object day() {
        return LocalDate.now();
    }

    public Object dayInZone(ZoneId zone) {
        return LocalDate.now(zone);
    }

    public Object moment() {
        return LocalDateTime.now();
    }

    public Object date() {
        return new Date();
    }

    public Object calendar() {
        return Calendar.getInstance();
    }

    public long millis() {
        return System.currentTimeMillis();
    }

    public Object clock() {
        return Clock.systemUTC();
    }

    public Object clockInZone(ZoneId zone) {
        return Clock.system(zone);
    }

    public Supplier<Instant> later() {
        return Instant::now;
    }

    /** This alone is right. */
    public Object passedIn(Clock clock) {
        return LocalDate.now(clock);
    }
}

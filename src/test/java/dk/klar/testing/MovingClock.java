package dk.klar.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that a test moves on; and one that also moves by itself with each look at it, where no two moments may be alike. */
public final class MovingClock extends Clock {
    private final Duration eachLook;
    private Instant now;

    public MovingClock(Instant start) {
        this(start, Duration.ZERO);
    }

    public MovingClock(Instant start, Duration eachLook) {
        this.now = start;
        this.eachLook = eachLook;
    }

    public void passes(Duration time) {
        now = now.plus(time);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }

    @Override
    public Instant instant() {
        now = now.plus(eachLook);
        return now;
    }
}

package dk.klar.usecase;

import dk.klar.domain.evidence.Fingerprint;
import dk.klar.domain.people.UserKey;
import dk.klar.usecase.port.Feeds;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Supplier;

/** A person makes a calendar address of their own, makes it anew, or takes it back. Nobody can do it for somebody else. */
public final class KeepFeed {
    /** Random bytes in a token: too many to be found by trying, so its fingerprint needs no salt. */
    public static final int BYTES = 32;

    private final Feeds feeds;
    private final Supplier<byte[]> secrets;
    private final Clock clock;

    /** @param secrets hands out {@link #BYTES} bytes that nobody can guess */
    public KeepFeed(Feeds feeds, Supplier<byte[]> secrets, Clock clock) {
        this.feeds = feeds;
        this.secrets = secrets;
        this.clock = clock;
    }

    /** The secret part of a new address, which nobody is told again. The one before stops. */
    public String make(UserKey owner) {
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(secrets.get());
        feeds.keep(owner, Fingerprint.of(token), LocalDate.now(clock));
        return token;
    }

    public void revoke(UserKey owner) {
        feeds.remove(owner);
    }

    /** The day on which the owner's was made; empty where there is none. */
    public Optional<LocalDate> madeOn(UserKey owner) {
        return feeds.madeOn(owner);
    }
}

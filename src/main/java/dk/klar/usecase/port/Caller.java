package dk.klar.usecase.port;

import dk.klar.domain.people.UserKey;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

/** Who is asking right now, and in what language and time zone they read. */
public interface Caller {
    /** Empty for somebody who is not logged in. */
    Optional<UserKey> user();

    Locale locale();

    ZoneId zone();
}

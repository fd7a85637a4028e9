package dk.klar.host.sal;

import dk.klar.host.http.Accounts;
import dk.klar.host.http.CurrentUser;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** Which language to speak to whom. */
public final class Speaker {

    private final CurrentUser currentUser;
    private final Supplier<Accounts> accounts;
    private final Locale otherwise;

    public Speaker(CurrentUser currentUser, Supplier<Accounts> accounts, Locale otherwise) {
        this.currentUser = currentUser;
        this.accounts = accounts;
        this.otherwise = otherwise;
    }

    public Locale current() {
        return of(currentUser.key());
    }

    public Locale of(Optional<String> userKey) {
        return userKey.flatMap(key -> accounts.get().locale(key)).orElse(otherwise);
    }
}

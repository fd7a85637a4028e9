package dk.klar.host.http;

import java.util.Optional;

/** The user of this thread. */
public final class ThreadUser implements CurrentUser {

    private final ThreadLocal<String> userKey = new ThreadLocal<>();

    @Override
    public Optional<String> key() {
        return Optional.ofNullable(userKey.get());
    }

    @Override
    public void set(String key) {
        userKey.set(key);
    }

    @Override
    public void clear() {
        userKey.remove();
    }
}

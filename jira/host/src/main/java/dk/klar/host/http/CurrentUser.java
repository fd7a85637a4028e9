package dk.klar.host.http;

import java.util.Optional;

/** Who is asking, on this thread. JiraAuthenticationContext (given by the kernel) reads it. */
public interface CurrentUser {

    /** The user's key; empty for anonymous. */
    Optional<String> key();

    /** Tests and background work; requests are set by the login filter. */
    void set(String userKey);

    void clear();
}

package dk.klar.host.http;

import java.util.Locale;
import java.util.Optional;

/** What the kernel must know of users. Core registers it: {@code host.services().register(Accounts.class, ...)}. */
public interface Accounts {

    /** The user key, if the name and password are right and the user is active. */
    Optional<String> byPassword(String userName, String password);

    /** The user key of a personal access token. */
    Optional<String> byToken(String token);

    /** May log in to Jira at all. */
    boolean isLicensed(String userKey);

    boolean isAdmin(String userKey);

    boolean isSystemAdmin(String userKey);

    /** The language that the user chose; empty for the default. */
    Optional<Locale> locale(String userKey);
}

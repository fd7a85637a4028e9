package dk.klar.host.data;

import java.util.Optional;

/** A user. The key never changes and is what rows refer to; the name is what people log in with. */
public record UserRow(long id, String userKey, String userName, String displayName, String email, boolean active,
                      Optional<String> locale) {
}

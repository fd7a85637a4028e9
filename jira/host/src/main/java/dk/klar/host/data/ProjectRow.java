package dk.klar.host.data;

import java.util.Optional;

/** A project. */
public record ProjectRow(long id, String projectKey, String name, String description, Optional<String> leadKey,
                         long permissionSchemeId, Optional<Long> securitySchemeId, boolean archived) {
}

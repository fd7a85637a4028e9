package dk.klar.host.data;

import java.time.Instant;

/** A JSON property of an issue, project, ... */
public record PropertyRow(long id, String entityName, long entityId, String propertyKey, String json, Instant created,
                          Instant updated) {
}

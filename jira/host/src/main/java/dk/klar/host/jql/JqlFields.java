package dk.klar.host.jql;

import java.util.Optional;

/** What JQL can name beyond the fields that every Jira has: custom fields and aliases of issue properties. */
public interface JqlFields {
    /** An issue property's path, as an index document configuration declares it. */
    record PropertyPath(String key, String path) {
    }

    /** The id of the custom field that is meant by a name or by cf[id]. */
    Optional<Long> customField(String name);

    /** What an alias stands for. */
    Optional<PropertyPath> alias(String name);

    /** Whether this path of a property is indexed. */
    boolean indexed(PropertyPath path);
}

package dk.klar.usecase;

import dk.klar.domain.dossier.Entry;
import dk.klar.domain.people.UserKey;
import dk.klar.domain.record.Field;
import dk.klar.domain.record.Schema;
import dk.klar.domain.record.Tree;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The users, issues and other records that a stored record names, lists in it included. */
final class Named {
    private final Set<Object> all = new HashSet<>();
    private final Set<UserKey> users = new HashSet<>();

    Named(Entry<?> entry) {
        add(Schema.of(entry.kind().body()), Tree.of(entry.body()));
    }

    /** Users by key, issues by id, records as their fields say it. */
    Set<Object> all() {
        return all;
    }

    Set<UserKey> users() {
        return users;
    }

    private void add(Schema schema, Map<?, ?> tree) {
        for (Field field : schema.fields()) {
            Object value = tree.get(field.name());
            if (value instanceof List<?> items) {
                items.forEach(item -> add(field.items(), (Map<?, ?>) item));
            } else if (value != null && (field.type() == Field.Type.USER || field.type() == Field.Type.ISSUE || field.type() == Field.Type.REFERENCE)) {
                all.add(value);
            }
            if (value instanceof String key && field.type() == Field.Type.USER) {
                users.add(new UserKey(key));
            }
        }
    }
}

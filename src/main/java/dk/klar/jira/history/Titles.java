package dk.klar.jira.history;

import dk.klar.domain.dossier.Kind;
import dk.klar.domain.guidance.Pitfall;
import dk.klar.domain.history.Change;
import dk.klar.domain.people.ChangeRole;
import dk.klar.domain.people.UserKey;
import dk.klar.domain.record.Field;
import dk.klar.domain.record.Schema;
import dk.klar.text.Texts;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a person calls a record: a pilot by its title, a role by its holder, a pitfall by its name. */
final class Titles {
    private final Texts texts;
    private final Map<String, String> byRecord = new HashMap<>();

    /**
     * @param committees the municipality's, key to name
     * @param changes    newest first; a record is called what it was called last
     */
    Titles(Texts texts, Map<String, String> committees, List<Change> changes) {
        this.texts = texts;
        committees.forEach((key, name) -> byRecord.put(id(Kind.COMMITTEE.segment(), key), name));
        changes.forEach(change -> byRecord.putIfAbsent(id(change.kind().segment(), change.key()), of(change)));
    }

    /** Empty where nothing is known of the record. */
    String of(String segment, String key) {
        return byRecord.getOrDefault(id(segment, key), "");
    }

    /** What the record was called in this change; empty for a kind that has no name of its own. */
    String of(Change change) {
        if (change.kind() == Kind.JUDGEMENT) {
            return Arrays.stream(Pitfall.values()).filter(pitfall -> pitfall.id().equals(change.key())).findFirst()
                    .map(texts::choice).orElse(change.key());
        }
        Map<String, Object> tree = change.after().isEmpty() ? change.before() : change.after();
        String name = named(change, tree);
        return change.kind() == Kind.ROLE ? name + role(tree) : name;
    }

    /** One person can be in two roles. */
    private String role(Map<String, Object> tree) {
        return Arrays.stream(ChangeRole.values()).filter(role -> role.name().equals(tree.get("role"))).findFirst()
                .map(role -> ", " + texts.choice(role)).orElse("");
    }

    private String named(Change change, Map<String, Object> tree) {
        return Schema.of(change.kind().body()).fields().stream().filter(field -> names(field) && tree.get(field.name()) != null)
                .findFirst().map(field -> name(field, tree.get(field.name()).toString())).orElse("");
    }

    private static boolean names(Field field) {
        return field.required() && switch (field.type()) {
            case TEXT, USER, REFERENCE -> true;
            default -> false;
        };
    }

    private String name(Field field, String value) {
        return switch (field.type()) {
            case USER -> texts.value(new UserKey(value));
            case REFERENCE -> of(field.refersTo(), value);
            default -> value;
        };
    }

    private static String id(String segment, String key) {
        return segment + "/" + key;
    }
}

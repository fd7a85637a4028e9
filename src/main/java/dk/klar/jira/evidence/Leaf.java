package dk.klar.jira.evidence;

import dk.klar.domain.evidence.Roster;
import dk.klar.usecase.port.People;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A part of the frozen tree. What another version of Klar did not freeze reads as empty; numbers of people read as their names. */
final class Leaf {
    private final Map<?, ?> tree;
    private final Roster roster;
    private final People people;

    Leaf(Map<?, ?> tree, Roster roster, People people) {
        this.tree = tree;
        this.roster = roster;
        this.people = people;
    }

    Leaf at(String name) {
        return leaf(tree.get(name));
    }

    List<Leaf> list(String name) {
        return all(name).stream().map(this::leaf).toList();
    }

    String text(String name) {
        return text(tree.get(name));
    }

    List<String> texts(String name) {
        return all(name).stream().map(this::text).toList();
    }

    /** A list of pairs of texts. */
    List<List<String>> pairs(String name) {
        return all(name).stream().filter(pair -> pair instanceof List<?> both && both.size() == 2)
                .map(pair -> ((List<?>) pair).stream().map(this::text).toList()).toList();
    }

    /** A point in time; empty where it is none. */
    Optional<Instant> moment(String name) {
        try {
            return Optional.of(Instant.parse(text(name)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    int number(String name) {
        return tree.get(name) instanceof Number number ? number.intValue() : 0;
    }

    private List<?> all(String name) {
        return tree.get(name) instanceof List<?> all ? all : List.of();
    }

    private Leaf leaf(Object value) {
        return new Leaf(value instanceof Map<?, ?> map ? map : Map.of(), roster, people);
    }

    private String text(Object value) {
        return value == null ? "" : roster.named(value.toString(), people::displayName);
    }
}

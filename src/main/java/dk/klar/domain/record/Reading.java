package dk.klar.domain.record;

import dk.klar.domain.dossier.IssueId;
import dk.klar.domain.people.UserKey;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes a record from a tree (see {@link Tree}), noting every fault with its field rather than stopping at the first.
 *
 * <p>Strict for what people send: unknown fields and missing required ones are faults. Lenient for what was stored:
 * a row written by another version of Klar is read as far as it goes, but not without what is required.
 */
public final class Reading {
    private final boolean strict;
    private final List<Fault> faults = new ArrayList<>();
    private final List<Reference> references = new ArrayList<>();
    private final Map<String, UserKey> users = new LinkedHashMap<>();
    private final Map<String, IssueId> issues = new LinkedHashMap<>();

    private Reading(boolean strict) {
        this.strict = strict;
    }

    /**
     * A body, what it names and what is wrong with it; the body is null when a field's fault prevents it.
     *
     * @param users  the users named, by the paths of their fields
     * @param issues the issues named, likewise
     */
    public record Result<B>(B body, List<Fault> faults, List<Reference> references, Map<String, UserKey> users,
                            Map<String, IssueId> issues) {
    }

    /** Reads what a person sent. */
    public static <B extends RecordBody> Result<B> strictly(Class<B> type, Map<?, ?> tree) {
        Reading reading = new Reading(true);
        B body = type.cast(reading.body(Schema.of(type), tree, ""));
        boolean whole = reading.faults.isEmpty();
        if (whole) {
            reading.faults.addAll(body.faults());
        }
        return new Result<>(whole ? body : null, List.copyOf(reading.faults),
                List.copyOf(reading.references), Map.copyOf(reading.users), Map.copyOf(reading.issues));
    }

    /**
     * Reads what Klar stored.
     *
     * @throws IllegalStateException when it lacks a field without which nothing can be said of it: better no verdict than a wrong one
     */
    public static <B extends RecordBody> B stored(Class<B> type, Map<?, ?> tree) {
        return type.cast(new Reading(false).body(Schema.of(type), tree, ""));
    }

    private Object body(Schema schema, Map<?, ?> tree, String at) {
        if (strict) {
            for (Object name : tree.keySet()) {
                if (schema.field(String.valueOf(name)).isEmpty()) {
                    fault(at + name, "field.unknown");
                }
            }
        }
        Object[] values = new Object[schema.fields().size()];
        for (int i = 0; i < values.length; i++) {
            Field field = schema.fields().get(i);
            values[i] = value(field, tree.get(field.name()), path(at, field.name()));
            if (!strict && field.required() && (values[i] == null || values[i].equals(""))) {
                throw new IllegalStateException("no " + field.name() + " in a stored " + schema.name());
            }
        }
        return schema.make(values);
    }

    /** Only faults need it, and what was stored has none. */
    private String path(String at, Object step) {
        return strict ? at + step : "";
    }

    private Object value(Field field, Object raw, String path) {
        boolean absent = raw == null || raw instanceof String text && text.isBlank();
        if (absent || strict && field.stamped()) {
            if (strict && field.required()) {
                fault(path, "field.required");
            }
            return nothing(field);
        }
        return switch (field.type()) {
            case TEXT -> text(field, raw, path);
            case REFERENCE -> reference(field, raw, path);
            case NUMBER -> number(field, raw, path).filter(n -> whole(n, path)).map(BigDecimal::intValue).orElse(null);
            case DECIMAL -> number(field, raw, path).filter(n -> brief(n, path)).orElse(null);
            case DATE -> date(raw, path);
            case YES_NO -> raw instanceof Boolean ? raw : fault(path, "field.yesNo");
            case CHOICE -> choice(field, raw, path);
            case USER -> user(raw, path);
            case ISSUE -> issue(raw, path);
            case LIST -> list(field, raw, path);
        };
    }

    private String text(Field field, Object raw, String path) {
        if (!(raw instanceof String text)) {
            fault(path, "field.text");
            return "";
        }
        if (strict && text.length() > field.maxLength()) {
            fault(path, "field.tooLong", field.maxLength(), text.length());
        }
        character(text, path);
        return text.strip();
    }

    private String reference(Field field, Object raw, String path) {
        int before = faults.size();
        String key = text(field, raw, path);
        if (faults.size() == before) {
            references.add(Reference.of(path, field.refersTo(), key));
        }
        return key;
    }

    private Optional<BigDecimal> number(Field field, Object raw, String path) {
        if (!(raw instanceof Number number)) {
            fault(path, "field.number");
            return Optional.empty();
        }
        BigDecimal value = number instanceof BigDecimal exact ? exact : new BigDecimal(number.toString());
        if (strict && (value.compareTo(BigDecimal.valueOf(field.min())) < 0 || value.compareTo(BigDecimal.valueOf(field.max())) > 0)) {
            fault(path, "field.range", field.min(), field.max());
            return Optional.empty();
        }
        return Optional.of(value);
    }

    private boolean whole(BigDecimal value, String path) {
        if (value.stripTrailingZeros().scale() > 0) {
            fault(path, "field.whole");
            return false;
        }
        return true;
    }

    /** A number such as 1E-999999999 is small to send and takes for ever to reckon with. */
    private boolean brief(BigDecimal value, String path) {
        if (strict && (value.scale() > Field.MOST_DECIMALS || value.scale() < -6)) {
            fault(path, "field.decimals", Field.MOST_DECIMALS);
            return false;
        }
        return true;
    }

    private LocalDate date(Object raw, String path) {
        try {
            LocalDate date = LocalDate.parse(String.valueOf(raw));
            if (strict && (date.getYear() < 1990 || date.getYear() > 2100)) {
                fault(path, "field.year", 1990, 2100);
            }
            return date;
        } catch (DateTimeParseException e) {
            fault(path, "field.date");
            return null;
        }
    }

    private Object choice(Field field, Object raw, String path) {
        for (Enum<?> choice : field.choices()) {
            if (choice.name().equals(raw)) {
                return choice;
            }
        }
        return fault(path, "field.choice", field.choices());
    }

    private UserKey user(Object raw, String path) {
        if (!(raw instanceof String key) || key.length() > Text.LINE) {
            fault(path, "field.user");
            return null;
        }
        character(key, path);
        UserKey user = new UserKey(key);
        users.put(path, user);
        return user;
    }

    private IssueId issue(Object raw, String path) {
        if (!(raw instanceof Integer || raw instanceof Long) || ((Number) raw).longValue() <= 0) {
            fault(path, "field.issue");
            return null;
        }
        IssueId issue = new IssueId(((Number) raw).longValue());
        issues.put(path, issue);
        return issue;
    }

    private List<Object> list(Field field, Object raw, String path) {
        if (!(raw instanceof List<?> items)) {
            fault(path, "field.list");
            return List.of();
        }
        if (strict && items.size() > Field.MOST_ITEMS) {
            fault(path, "field.tooMany", Field.MOST_ITEMS, items.size());
            return List.of();
        }
        List<Object> read = new ArrayList<>(items.size());
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i) instanceof Map<?, ?> item) {
                read.add(body(field.items(), item, path(path, "[" + i + "].")));
            } else {
                fault(path + "[" + i + "]", "field.object");
            }
        }
        return List.copyOf(read);
    }

    /** PostgreSQL keeps no zero character, and no database half of a character that takes two. */
    private void character(String text, String path) {
        if (!strict) {
            return; // It would not have been stored.
        }
        boolean half = text.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
        if (half || text.indexOf('\0') >= 0) {
            fault(path, "field.character");
        }
    }

    private static Object nothing(Field field) {
        return switch (field.type()) {
            case TEXT, REFERENCE -> "";
            case LIST -> List.of();
            default -> null;
        };
    }

    private Object fault(String path, String code, Object... args) {
        if (strict) {
            faults.add(Fault.of(path, code, args));
        }
        return null;
    }
}

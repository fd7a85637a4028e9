package dk.klar.text;

import dk.klar.domain.concern.Excerpt;
import dk.klar.domain.dossier.IssueId;
import dk.klar.domain.dossier.Only;
import dk.klar.domain.gate.Criterion;
import dk.klar.domain.gate.Gate;
import dk.klar.domain.gate.GateState;
import dk.klar.domain.gate.Reason;
import dk.klar.domain.guidance.Insight;
import dk.klar.domain.guidance.Keyed;
import dk.klar.domain.guidance.Pitfall;
import dk.klar.domain.people.UserKey;
import dk.klar.domain.question.Bilingual;
import dk.klar.domain.record.Fault;
import dk.klar.domain.record.Field;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Klar's words in one reader's language: the only place where codes, choices, dates and numbers become text. */
public final class Texts {
    private final Locale locale;
    private final ZoneId zone;
    private final ResourceBundle bundle;
    private final Function<UserKey, String> names;
    private final Function<IssueId, String> issues;
    /** Parsed once: a page says the same words hundreds of times. */
    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();
    private final Map<Enum<?>, String> choices = new ConcurrentHashMap<>();
    private final Map<LocalDate, String> days = new ConcurrentHashMap<>();
    private final Map<UserKey, String> people = new ConcurrentHashMap<>();

    /**
     * @param names  the name to show for a user
     * @param issues the key to show for an issue; empty where the reader may not see it
     */
    public Texts(Locale locale, ZoneId zone, Function<UserKey, String> names, Function<IssueId, String> issues) {
        this.locale = locale;
        this.zone = zone;
        this.names = names;
        this.issues = issues;
        // Without this the server's own language would stand in for one that Klar does not have.
        this.bundle = ResourceBundle.getBundle("i18n.klar", locale, Texts.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_DEFAULT));
    }

    /** The language of the words, which is English where Klar does not have the reader's. */
    public Locale language() {
        return bundle.getLocale().getLanguage().isEmpty() ? Locale.ENGLISH : bundle.getLocale();
    }

    /**
     * The text of a key with its placeholders filled.
     *
     * @throws MissingResourceException when no bundle has the key
     */
    public String text(String key, Object... args) {
        Object[] words = new Object[args.length];
        for (int i = 0; i < args.length; i++) {
            words[i] = args[i] instanceof Integer || args[i] instanceof Long ? args[i] : value(args[i]);
        }
        MessageFormat format = formats.computeIfAbsent(key, any -> new MessageFormat(bundle.getString(any), language()));
        synchronized (format) { // It is not made for several threads at once, and some words are frozen by all of them.
            return format.format(words);
        }
    }

    public boolean has(String key) {
        return bundle.containsKey(key);
    }

    public String reason(Reason reason) {
        return text("klar.reason." + reason.code(), reason.args().toArray());
    }

    public String fault(Fault fault) {
        return text("klar.fault." + fault.code(), fault.args().toArray());
    }

    /** What a record with a fixed key is about. */
    public String about(Keyed thing) {
        return choice((Enum<?>) thing);
    }

    /** A field's label; {@code schema} is the name of the record it belongs to. */
    public String label(String schema, Field field) {
        return text("klar.field." + schema + "." + field.name());
    }

    public String choice(Enum<?> choice) {
        return once(choices, choice, this::name);
    }

    /** Asked first, for a map that many may change takes a lock to compute. */
    private static <K> String once(Map<K, String> known, K key, Function<K, String> make) {
        String text = known.get(key);
        return text != null ? text : known.computeIfAbsent(key, make);
    }

    private String name(Enum<?> choice) {
        if (choice instanceof Pitfall pitfall) {
            return pitfall.id() + " " + text("klar.pitfall." + pitfall.id() + ".name");
        } else if (choice instanceof Insight insight) {
            return insight.id() + " " + text("klar.insight." + insight.id());
        } else if (choice instanceof Gate gate) {
            return text("klar.gate." + gate.id());
        } else if (choice instanceof GateState state) {
            return text("klar.state." + state.id());
        } else if (choice instanceof Criterion criterion) {
            return text("klar.criterion." + criterion.id());
        } else if (choice instanceof Only) {
            return "";
        }
        return text(choiceKey(choice));
    }

    /** The key of a choice's text: nested names keep what they are nested in. */
    public static String choiceKey(Enum<?> choice) {
        String type = choice.getDeclaringClass().getName();
        return "klar.choice." + type.substring(type.lastIndexOf('.') + 1).replace('$', '.') + "." + choice.name();
    }

    /** Any value as a reader would write it. */
    public String value(Object value) {
        if (value == null) {
            return "";
        } else if (value instanceof Enum<?> choice) {
            return choice(choice);
        } else if (value instanceof LocalDate date) {
            return once(days, date, DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(language())::format);
        } else if (value instanceof Instant instant) {
            return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                    .withLocale(language()).withZone(zone).format(instant);
        } else if (value instanceof Number number) {
            NumberFormat format = NumberFormat.getInstance(language());
            format.setMaximumFractionDigits(Field.MOST_DECIMALS);
            return format.format(number);
        } else if (value instanceof UserKey user) {
            return once(people, user, names);
        } else if (value instanceof IssueId issue) {
            String key = issues.apply(issue);
            return key.isEmpty() ? text("klar.issue.hidden") : key;
        } else if (value instanceof Excerpt excerpt) {
            return excerpt.words();
        } else if (value instanceof Bilingual own) {
            return own.in(language().getLanguage());
        } else if (value instanceof Boolean yes) {
            return text(yes ? "klar.yes" : "klar.no");
        } else if (value instanceof List<?> values) {
            return values.stream().map(this::value).collect(Collectors.joining(", "));
        }
        return value.toString();
    }
}

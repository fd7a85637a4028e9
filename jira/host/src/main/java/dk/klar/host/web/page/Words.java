package dk.klar.host.web.page;

import dk.klar.host.sal.Texts;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The host's texts and dates in the reader's language; templates know it as $t. */
public record Words(Texts texts, Locale locale) {

    public String text(String key) {
        return texts.text(locale, key, List.of());
    }

    public String text(String key, Object argument) {
        return texts.text(locale, key, List.of(argument));
    }

    public String text(String key, Object first, Object second, Object third) {
        return texts.text(locale, key, List.of(first, second, third));
    }

    /** The text of a plugin's module. */
    public String label(dk.klar.host.plugin.Module.Label label) {
        return label.i18nKey().map(this::text).orElse(label.literal());
    }

    /** The text if there is one, else the given name: for statuses and other things that may be named by people. */
    public String textOr(String key, String name) {
        return Optional.of(text(key)).filter(found -> !found.equals(key)).orElse(name);
    }

    public String dateTime(Instant instant) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(locale).withZone(ZoneId.systemDefault()).format(instant);
    }
}

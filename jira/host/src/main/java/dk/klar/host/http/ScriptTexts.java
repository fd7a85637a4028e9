package dk.klar.host.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.klar.host.sal.Texts;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The jsI18n transformer: puts texts in the place of {@code AJS.I18n.getText("key")} in a script. */
final class ScriptTexts {

    private static final Pattern CALL =
            Pattern.compile("(?:AJS|WRM)\\.I18n\\.getText\\(\\s*(['\"])([\\w.\\-]+)\\1\\s*([,)])");

    private final Texts texts;
    private final Locale otherwise;
    private final ObjectMapper json = new ObjectMapper();

    ScriptTexts(Texts texts, Locale otherwise) {
        this.texts = texts;
        this.otherwise = otherwise;
    }

    byte[] put(byte[] script, String language) {
        Locale locale = language == null ? otherwise : Locale.forLanguageTag(language);
        String source = new String(script, StandardCharsets.UTF_8);
        return CALL.matcher(source).replaceAll(call -> Matcher.quoteReplacement(replacement(
                call.group(2), call.group(3).equals(","), locale))).getBytes(StandardCharsets.UTF_8);
    }

    /** With arguments the text is put together in the browser. */
    private String replacement(String key, boolean hasArguments, Locale locale) {
        return hasArguments
                ? "AJS.format(" + literal(texts.unformatted(locale, key)) + ","
                : literal(texts.text(locale, key));
    }

    private String literal(String text) {
        try {
            return json.writeValueAsString(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}

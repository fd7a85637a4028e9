package dk.klar.host.velocity;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;

/** $i18n in a template. The text may hold markup; arguments are escaped. */
public final class I18nTool {

    private final BiFunction<String, List<?>, String> texts;

    public I18nTool(BiFunction<String, List<?>, String> texts) {
        this.texts = texts;
    }

    public SafeHtml getText(String key, Object... arguments) {
        return new SafeHtml(texts.apply(key, escaped(Arrays.asList(arguments))));
    }

    public SafeHtml getText(String key, List<?> arguments) {
        return new SafeHtml(texts.apply(key, escaped(arguments)));
    }

    private static List<?> escaped(List<?> arguments) {
        return arguments.stream()
                .map(argument -> argument instanceof CharSequence text ? Html.escape(text.toString()) : argument)
                .toList();
    }
}

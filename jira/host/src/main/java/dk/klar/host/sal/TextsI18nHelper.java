package dk.klar.host.sal;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Jira's I18nHelper in one language. */
public final class TextsI18nHelper implements I18nHelper {

    private final Texts texts;
    private final Locale locale;

    public TextsI18nHelper(Texts texts, Locale locale) {
        this.texts = texts;
        this.locale = locale;
    }

    @Override
    public String getText(String key) {
        return texts.text(locale, key);
    }

    @Override
    public String getText(String key, String value1) {
        return texts.text(locale, key, value1);
    }

    /** A list or an array is the arguments, anything else is the only one. */
    @Override
    public String getText(String key, Object parameters) {
        if (parameters instanceof List<?> list) {
            return texts.text(locale, key, list);
        }
        return parameters instanceof Object[] array
                ? texts.text(locale, key, Arrays.asList(array))
                : texts.text(locale, key, Arrays.asList(parameters));
    }

    @Override
    public boolean isKeyDefined(String key) {
        return texts.has(key);
    }

    @Override
    public Locale getLocale() {
        return locale;
    }

    /** Makes them. */
    public record Factory(Texts texts, Speaker speaker) implements BeanFactory {

        @Override
        public I18nHelper getInstance(Locale locale) {
            return new TextsI18nHelper(texts, locale);
        }

        @Override
        public I18nHelper getInstance(ApplicationUser user) {
            return getInstance(speaker.of(Optional.ofNullable(user).map(ApplicationUser::getKey)));
        }
    }
}

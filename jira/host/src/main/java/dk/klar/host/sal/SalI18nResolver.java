package dk.klar.host.sal;

import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.Message;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Locale;

/** SAL's texts: in the language of whoever asks, unless told otherwise. */
public final class SalI18nResolver implements I18nResolver {

    private final Texts texts;
    private final Speaker speaker;

    public SalI18nResolver(Texts texts, Speaker speaker) {
        this.texts = texts;
        this.speaker = speaker;
    }

    private record KeyAndArguments(String getKey, Serializable[] getArguments) implements Message {
    }

    @Override
    public String getText(String key) {
        return texts.text(speaker.current(), key);
    }

    @Override
    public String getText(String key, Serializable... arguments) {
        return getText(speaker.current(), key, arguments);
    }

    @Override
    public String getText(Locale locale, String key) {
        return texts.text(locale, key);
    }

    @Override
    public String getText(Locale locale, String key, Serializable... arguments) {
        return texts.text(locale, key, Arrays.asList(arguments));
    }

    @Override
    public String getText(Message message) {
        return getText(message.getKey(), message.getArguments());
    }

    @Override
    public Message createMessage(String key, Serializable... arguments) {
        return new KeyAndArguments(key, arguments);
    }
}

package com.atlassian.sal.api.message;

import java.io.Serializable;
import java.util.Locale;

/**
 * Texts of all plugins, in the language of whoever asks.
 *
 * <p>Evidence: the two forms without a locale are called by plugins built against Jira 11.0; those with one against 8
 * and 9; getText(Message) and createMessage were there on an earlier platform and are unconfirmed on 11.
 */
public interface I18nResolver {
    String getText(String key);

    String getText(String key, Serializable... arguments);

    String getText(Locale locale, String key);

    String getText(Locale locale, String key, Serializable... arguments);

    String getText(Message message);

    Message createMessage(String key, Serializable... arguments);
}

package com.atlassian.jira.util;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Locale;

/**
 * Texts in one language.
 *
 * <p>Evidence: getText(String) is called by plugins built against Jira 11.0 and 11.3, getLocale against 8; the other
 * getText forms and isKeyDefined are unconfirmed on 11.
 */
public interface I18nHelper {
    String getText(String key);

    String getText(String key, String value1);

    String getText(String key, Object parameters);

    boolean isKeyDefined(String key);

    Locale getLocale();

    /** Finds the texts for a language or a user. */
    interface BeanFactory {
        I18nHelper getInstance(Locale locale);

        I18nHelper getInstance(ApplicationUser user);
    }
}

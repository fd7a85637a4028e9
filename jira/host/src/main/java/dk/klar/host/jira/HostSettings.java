package dk.klar.host.jira;

import com.atlassian.jira.config.properties.ApplicationProperties;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/** Jira's settings, as few as there are here; another one's name is refused. */
final class HostSettings implements ApplicationProperties {

    private final Supplier<String> baseUrl;
    private final Locale defaultLocale;

    HostSettings(Supplier<String> baseUrl, Locale defaultLocale) {
        this.baseUrl = baseUrl;
        this.defaultLocale = defaultLocale;
    }

    @Override
    public String getString(String name) {
        String value = Map.of("jira.title", "Embedded Jira", "jira.baseurl", baseUrl.get()).get(name);
        if (value == null) {
            throw new UnsupportedOperationException("The embedded Jira has no setting " + name);
        }
        return value;
    }

    @Override
    public String getDefaultBackedString(String name) {
        return getString(name);
    }

    @Override
    public boolean getOption(String key) {
        throw new UnsupportedOperationException("The embedded Jira has no option " + key);
    }

    @Override
    public Locale getDefaultLocale() {
        return defaultLocale;
    }
}

package dk.klar.host.sal;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import dk.klar.host.http.JettyHttp;
import java.util.function.Supplier;

/** Says that this is a Jira 11.3, because plugins decide by it; the display name does not pretend. */
public final class SalApplicationProperties implements ApplicationProperties {

    public static final String VERSION = "11.3.1";

    private final Supplier<String> baseUrl;

    public SalApplicationProperties(Supplier<String> baseUrl) {
        this.baseUrl = baseUrl;
    }

    @Override
    public String getBaseUrl(UrlMode mode) {
        return switch (mode) {
            case CANONICAL, ABSOLUTE -> baseUrl.get();
            case RELATIVE, RELATIVE_CANONICAL, AUTO -> JettyHttp.CONTEXT_PATH;
        };
    }

    @Override
    public String getDisplayName() {
        return "Embedded Jira";
    }

    @Override
    public String getPlatformId() {
        return "jira";
    }

    @Override
    public String getVersion() {
        return VERSION;
    }
}

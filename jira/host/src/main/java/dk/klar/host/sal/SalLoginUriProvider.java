package dk.klar.host.sal;

import com.atlassian.sal.api.auth.LoginUriProvider;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/** Where a plugin's page sends who must log in. */
public final class SalLoginUriProvider implements LoginUriProvider {

    private final Supplier<String> baseUrl;

    public SalLoginUriProvider(Supplier<String> baseUrl) {
        this.baseUrl = baseUrl;
    }

    /** The page to come back to is given from the context path on. */
    @Override
    public URI getLoginUri(URI returnUri) {
        String wanted = returnUri.toString();
        String destination = wanted.startsWith(baseUrl.get()) ? wanted.substring(baseUrl.get().length()) : wanted;
        return URI.create(baseUrl.get() + "/login.jsp?os_destination="
                + URLEncoder.encode(destination, StandardCharsets.UTF_8));
    }
}

package dk.klar.host.web.page;

import dk.klar.host.HostContext;
import dk.klar.host.http.Accounts;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;

/** Makes an {@link Ask} of a request. */
final class Asking {

    private final HostContext host;

    Asking(HostContext host) {
        this.host = host;
    }

    Ask of(HttpServletRequest request) {
        Optional<String> user = host.currentUser().key();
        Locale locale = user.flatMap(key -> host.services().get(Accounts.class).locale(key)).orElse(host.defaultLocale());
        return new Ask(request, user, new Words(host.texts(), locale), host.http().xsrfToken(request));
    }
}

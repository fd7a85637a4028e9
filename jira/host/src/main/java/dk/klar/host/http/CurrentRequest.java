package dk.klar.host.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** The request that this thread answers. */
public final class CurrentRequest {

    private final ThreadLocal<HttpServletRequest> request = new ThreadLocal<>();

    public Optional<HttpServletRequest> get() {
        return Optional.ofNullable(request.get());
    }

    void set(HttpServletRequest current) {
        request.set(current);
    }

    void clear() {
        request.remove();
    }
}

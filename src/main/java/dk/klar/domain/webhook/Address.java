package dk.klar.domain.webhook;

import dk.klar.domain.record.Fault;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;

/** Where a receiver listens. Its path and query may hold a secret of the receiver's, so it says no more than its host by itself. */
public record Address(URI uri) {
    /** Characters. */
    public static final int MOST = 400;
    private static final String FIELD = "address";

    /** @throws IllegalArgumentException when it is none; see {@link #fault} */
    public Address {
        if (problem(uri) != null) {
            throw new IllegalArgumentException(problem(uri));
        }
    }

    /** @throws IllegalArgumentException when it is none; see {@link #fault} */
    public static Address of(String text) {
        return new Address(URI.create(text));
    }

    /**
     * What is wrong with what somebody typed.
     *
     * @param unencrypted whether they know that what is sent to it can be read on its way
     */
    public static Optional<Fault> fault(String text, boolean unencrypted) {
        if (text.length() > MOST) {
            return Optional.of(Fault.of(FIELD, "webhook.long", MOST));
        }
        try {
            URI uri = new URI(text);
            String problem = problem(uri);
            return problem == null && uri.getScheme().equalsIgnoreCase("http") && !unencrypted
                    ? Optional.of(Fault.of("unencrypted", "webhook.unencrypted")) : Optional.ofNullable(problem).map(code -> Fault.of(FIELD, code));
        } catch (URISyntaxException e) {
            return Optional.of(Fault.of(FIELD, "webhook.address"));
        }
    }

    /** The code of a fault, or null. */
    private static String problem(URI uri) {
        if (!"https".equalsIgnoreCase(uri.getScheme()) && !"http".equalsIgnoreCase(uri.getScheme())) {
            return "webhook.address";
        } else if (uri.getRawAuthority() != null && uri.getRawAuthority().contains("@")) {
            return "webhook.userInfo";
        } else if (uri.getRawFragment() != null) {
            return "webhook.fragment";
        }
        return uri.getHost() == null || uri.getHost().contains("%") || uri.getPort() == 0 || uri.getPort() > 65_535 ? "webhook.host" : null;
    }

    /** The host, and the port where it is not the usual one: what may be said of it to anybody. */
    public String where() {
        return uri.getHost() + (uri.getPort() < 0 ? "" : ":" + uri.getPort());
    }

    /** Whether what is sent can be read on its way. */
    public boolean unencrypted() {
        return uri.getScheme().equalsIgnoreCase("http");
    }

    @Override
    public String toString() {
        return where();
    }
}

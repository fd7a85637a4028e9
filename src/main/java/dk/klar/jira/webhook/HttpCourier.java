package dk.klar.jira.webhook;

import dk.klar.domain.webhook.Address;
import dk.klar.domain.webhook.Delivery;
import dk.klar.domain.webhook.Outcome;
import dk.klar.domain.webhook.Outcome.Kind;
import dk.klar.domain.webhook.Receiver;
import dk.klar.usecase.port.Courier;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateException;
import java.time.Duration;
import java.util.Arrays;

/**
 * By the JDK's own HTTP client, through the proxy that this JVM is set up with. No redirect is followed, and nothing of what is
 * answered is read but its number: nobody is to read the inside of the network through Klar. The client ends when nobody holds it any
 * more; Java 17 knows no other way.
 */
public final class HttpCourier implements Courier {
    private final HttpClient client;
    private final Duration patience;
    private final Resolver resolver;

    /**
     * @param toConnect how long to wait for a connection
     * @param patience  how long to wait for an answer from then on
     */
    public HttpCourier(Duration toConnect, Duration patience, Resolver resolver) {
        this.patience = patience;
        this.resolver = resolver;
        // Over HTTP/2 a plain connection begins with an offer to switch, which some receivers stumble over.
        this.client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(toConnect).proxy(ProxySelector.getDefault()).build();
    }

    @Override
    public Outcome send(Receiver receiver, Delivery delivery) {
        try {
            if (leadsToForbidden(receiver.address())) {
                return Outcome.of(Kind.FORBIDDEN);
            }
        } catch (UnknownHostException e) {
            if (!proxied(receiver.address().uri())) {
                return Outcome.of(Kind.HOST_UNKNOWN);
            }
        }
        try {
            HttpResponse<InputStream> answer = client.send(request(receiver, delivery), HttpResponse.BodyHandlers.ofInputStream());
            answer.body().close();
            return Outcome.answered(answer.statusCode());
        } catch (IOException e) {
            return Outcome.of(kind(e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Outcome.of(Kind.BROKEN_OFF);
        }
    }

    @Override
    public boolean forbidden(Address address) {
        try {
            return leadsToForbidden(address);
        } catch (UnknownHostException e) {
            return false;
        }
    }

    /** The JVM remembers for some seconds what it has found, so the connection goes where was looked. */
    private boolean leadsToForbidden(Address address) throws UnknownHostException {
        return Arrays.stream(resolver.of(address.uri().getHost())).anyMatch(HttpCourier::forbidden);
    }

    /** Link-local addresses are where clouds tell a machine its secrets; the others are nobody's. Private networks are where a municipality's receivers are. */
    private static boolean forbidden(InetAddress address) {
        return address.isLinkLocalAddress() || address.isAnyLocalAddress() || address.isMulticastAddress();
    }

    private static boolean proxied(URI uri) {
        return ProxySelector.getDefault() != null && ProxySelector.getDefault().select(uri).stream().anyMatch(proxy -> proxy.type() != Proxy.Type.DIRECT);
    }

    private HttpRequest request(Receiver receiver, Delivery delivery) {
        byte[] body = delivery.body().getBytes(StandardCharsets.UTF_8);
        return HttpRequest.newBuilder(receiver.address().uri()).timeout(patience)
                .header("Content-Type", "application/json; charset=utf-8").header("User-Agent", "Klar")
                .header("X-Klar-Delivery", delivery.id()).header("X-Klar-Event", delivery.event().id())
                .header("X-Klar-Signature", Signature.of(receiver.secret(), body))
                .POST(HttpRequest.BodyPublishers.ofByteArray(body)).build();
    }

    private static Kind kind(IOException failure) {
        if (failure instanceof HttpTimeoutException) {
            return Kind.TIMEOUT;
        }
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof CertificateException) {
                return Kind.CERTIFICATE;
            } else if (cause instanceof UnresolvedAddressException || cause instanceof UnknownHostException) {
                return Kind.HOST_UNKNOWN;
            }
        }
        return failure instanceof ConnectException ? Kind.NO_ANSWER : Kind.BROKEN_OFF;
    }
}

package dk.klar.jira.webhook;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Finds the addresses of a host, as {@link InetAddress#getAllByName} does. */
public interface Resolver {
    InetAddress[] of(String host) throws UnknownHostException;
}

package dk.klar.domain.webhook;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;

import dk.klar.domain.record.Fault;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.Test;

/** Where Klar can send to, and what is said of anything else. */
public class AddressTest {
    @Test
    public void whatCanBeSentToIsTaken() {
        for (String text : new String[] {"https://esb.kommune.dk/klar?token=1", "HTTPS://esb", "https://10.0.0.4:8443/", "https://[fd00::7]/x", "https://xn--kbenhavn-54a.dk/"}) {
            assertEquals(text, Optional.empty(), Address.fault(text, false));
            assertEquals(text, Address.of(text).uri().toString());
        }
    }

    @Test
    public void everythingElseIsRefusedInWordsOfItsOwn() {
        Map<String, String> refused = Map.ofEntries(Map.entry("", "webhook.address"), Map.entry("kommune.dk", "webhook.address"), Map.entry("ftp://kommune.dk", "webhook.address"),
                Map.entry("file:///etc/passwd", "webhook.address"), Map.entry("javascript:alert(1)", "webhook.address"), Map.entry("https://a b", "webhook.address"),
                Map.entry("https://x.dk/\r\nHost: y", "webhook.address"),
                Map.entry("https://anna:secret@x.dk/", "webhook.userInfo"), Map.entry("https://@x.dk/", "webhook.userInfo"), Map.entry("https://x.dk/#part", "webhook.fragment"),
                Map.entry("https://x.dk/#", "webhook.fragment"),
                Map.entry("https:///x", "webhook.host"), Map.entry("https:x.dk", "webhook.host"), Map.entry("https://københavn.dk/", "webhook.host"),
                Map.entry("https://x.dk:0/", "webhook.host"), Map.entry("https://x.dk:70000/", "webhook.host"), Map.entry("https://[fe80::1%25eth0]/", "webhook.host"));
        refused.forEach((text, code) -> {
            assertEquals(text, Optional.of(Fault.of("address", code)), Address.fault(text, true));
            assertThrows(text, IllegalArgumentException.class, () -> Address.of(text));
        });
    }

    @Test
    public void plainHttpIsForThoseWhoSayThatTheyKnow() {
        assertEquals(Optional.of(Fault.of("unencrypted", "webhook.unencrypted")), Address.fault("http://esb.indre/", false));
        assertEquals(Optional.empty(), Address.fault("http://esb.indre/", true));
    }

    @Test
    public void itIsNoLongerThanTheDatabaseKeeps() {
        String longest = "https://x.dk/" + "y".repeat(Address.MOST - 13);
        assertEquals(Optional.empty(), Address.fault(longest, false));
        assertEquals(Optional.of(Fault.of("address", "webhook.long", Address.MOST)), Address.fault(longest + "y", false));
    }

    @Test
    public void whatIsSaidOfItIsItsHostAndNoSecretInIt() {
        Address address = Address.of("https://esb.kommune.dk:8443/in/t0ken?key=k3y");
        assertEquals("esb.kommune.dk:8443", address.where());
        assertEquals("esb.kommune.dk:8443", address.toString());
        Receiver receiver = new Receiver("k", 1, address, Set.of(), true, "s3cret", Instant.EPOCH);
        for (String secret : new String[] {"t0ken", "k3y", "s3cret"}) {
            assertFalse(secret, receiver.toString().contains(secret));
        }
    }
}

package dk.klar.rest;

import static dk.klar.rest.Office.sent;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import dk.klar.usecase.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.Test;

/** What is read of a request's body, and what is refused before anything looks at it. */
public class PayloadTest {
    @Test
    public void anObjectIsRead() {
        assertEquals(Map.of("title", "Ærø"), Payload.read(sent("{\"fields\":{\"title\":\"Ærø\"}}")).object("fields"));
    }

    @Test
    public void whatIsNoObjectIsRefused() {
        for (String text : List.of("[]", "7", "\"x\"", "null", "true")) {
            refused("json.object", text);
        }
    }

    @Test
    public void whatIsNoJsonIsRefused() {
        for (String text : List.of("", "   ", "{", "{\"a\":1", "{a:1}", "{'a':1}", "{\"a\":1,}", "{\"a\":NaN}", "{\"a\":+1}", "{\"a\":01}",
                "{\"a\":\"\n\"}", "{/* */}", "<a/>", "\0", "{\"a\":\"\\x\"}")) {
            refused("json.malformed", text);
        }
    }

    @Test
    public void nothingMayFollow() {
        refused("json.malformed", "{} {}");
        refused("json.malformed", "{}]");
        Payload.read(sent("{} \n"));
    }

    @Test
    public void aNameMayStandOnce() {
        refused("json.malformed", "{\"version\":1,\"version\":2}");
        refused("json.malformed", "{\"fields\":{\"title\":\"a\",\"title\":\"b\"}}");
    }

    @Test
    public void nestingHasAnEnd() {
        Payload.read(sent("{\"a\":" + "[".repeat(19) + "]".repeat(19) + "}"));
        refused("json.malformed", "{\"a\":" + "[".repeat(20) + "]".repeat(20) + "}");
        refused("json.malformed", "{\"a\":".repeat(50_000));
    }

    @Test
    public void numbersHaveAtMostFiftyDigits() {
        Payload.read(sent("{\"a\":" + "9".repeat(50) + "}"));
        refused("json.malformed", "{\"a\":" + "9".repeat(51) + "}");
    }

    @Test
    public void decimalsAreReadToTheLastDigit() {
        assertEquals(new BigDecimal("0.10"), Payload.read(sent("{\"fields\":{\"a\":0.10}}")).object("fields").get("a"));
    }

    @Test
    public void aBodyHasAtMost256Kilobytes() {
        String frame = "{\"a\":\"\"}";
        String most = "{\"a\":\"" + "x".repeat(Payload.MOST_BYTES - frame.length()) + "\"}";
        Payload.read(sent(most));
        assertThrows(Payload.TooLarge.class, () -> Payload.read(sent(most + " ")));
        assertThrows(Payload.TooLarge.class, () -> Payload.read(sent("å".repeat(Payload.MOST_BYTES / 2 + 1))));
    }

    /** Should a sender never stop, Klar does. */
    @Test(timeout = 5_000)
    public void anEndlessBodyIsNotReadToTheEnd() {
        assertThrows(Payload.TooLarge.class, () -> Payload.read(new InputStream() {
            @Override
            public int read() {
                return ' ';
            }
        }));
    }

    @Test
    public void aBodyThatBreaksOffIsRefused() {
        Refused.Invalid refused = assertThrows(Refused.Invalid.class, () -> Payload.read(new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }
        }));
        assertEquals("json.unread", refused.faults().get(0).code());
    }

    @Test
    public void onlyWhatIsAskedForMayBeSent() {
        assertEquals("hej field.unknown", fault(() -> Payload.read(sent("{\"version\":1,\"hej\":2}")).only("version", "fields")));
    }

    @Test
    public void fieldsAreAnObject() {
        assertEquals("fields field.required", fault(() -> Payload.read(sent("{}")).object("fields")));
        assertEquals("fields field.required", fault(() -> Payload.read(sent("{\"fields\":null}")).object("fields")));
        for (String wrong : List.of("[]", "1", "\"x\"")) {
            assertEquals("fields field.object", fault(() -> Payload.read(sent("{\"fields\":" + wrong + "}")).object("fields")));
        }
    }

    @Test
    public void theBodysVersionGoesBeforeTheHeaders() {
        assertEquals(3, Payload.read(sent("{\"version\":3}")).version("\"7\""));
        assertEquals(7, Payload.read(sent("{}")).version("\"7\""));
        assertEquals(7, Payload.read(sent("{\"version\":null}")).version("7"));
    }

    @Test
    public void aVersionIsAWholeNumberFromNoughtOn() {
        for (String wrong : List.of("-1", "1.0", "\"1\"", "true", "[1]", "99999999999", "1e0")) {
            assertEquals("version field.version", fault(() -> Payload.read(sent("{\"version\":" + wrong + "}")).version(null)));
        }
        for (String wrong : List.of("-1", "x", "", "*", "W/\"1\"", "1.0", "4294967295", "99999999999")) {
            assertEquals("version field.version", fault(() -> Payload.version(wrong, null)));
            assertEquals("version field.version", fault(() -> Payload.version(null, wrong)));
        }
        assertEquals(0, Payload.version(" 0 ", null));
        assertEquals("version field.required", fault(() -> Payload.version(null, null)));
    }

    private static void refused(String code, String text) {
        assertEquals(text, code, assertThrows(text, Refused.Invalid.class, () -> Payload.read(sent(text))).faults().get(0).code());
    }

    private static String fault(Runnable attempt) {
        var fault = assertThrows(Refused.Invalid.class, attempt::run).faults().get(0);
        return fault.field() + " " + fault.code();
    }
}

package dk.klar.domain.concern;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.Test;

/** The code that an author follows a concern by. */
public class FollowUpCodeTest {
    @Test
    public void itIsSixteenLettersAndDigitsInFours() {
        assertEquals("0000-0000-0000-0000", FollowUpCode.of(new byte[FollowUpCode.BYTES]));
        byte[] most = new byte[FollowUpCode.BYTES];
        Arrays.fill(most, (byte) 0xff);
        assertEquals("ZZZZ-ZZZZ-ZZZZ-ZZZZ", FollowUpCode.of(most));
    }

    @Test
    public void itSpellsTheBytesFromTheFirstToTheLast() {
        byte[] random = new byte[FollowUpCode.BYTES];
        random[0] = (byte) 0b10000_000;
        random[9] = 1;
        assertEquals("G000-0000-0000-0001", FollowUpCode.of(random));
    }

    @Test
    public void everyBitCounts() {
        Set<String> codes = new HashSet<>();
        for (int bit = 0; bit < 80; bit++) {
            byte[] random = new byte[FollowUpCode.BYTES];
            random[bit / 8] = (byte) (1 << bit % 8);
            codes.add(FollowUpCode.of(random));
        }
        assertEquals(80, codes.size());
        assertEquals(10, FollowUpCode.BYTES);
    }

    @Test
    public void noLetterCanBeTakenForAnother() {
        Random source = new Random(7);
        for (int i = 0; i < 1_000; i++) {
            String code = FollowUpCode.of(bytes(source));
            assertTrue(code, code.matches("[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}"));
        }
    }

    @Test
    public void whatIsHandedOutIsReadAsItWasHandedOut() {
        Random source = new Random(8);
        for (int i = 0; i < 1_000; i++) {
            String code = FollowUpCode.of(bytes(source));
            assertEquals(code, FollowUpCode.read(code));
        }
    }

    @Test
    public void itIsReadHoweverItIsTyped() {
        for (String typed : List.of("7k3m-9qxr-2vbt-hn4d", "7K3M9QXR2VBTHN4D", " 7K3M 9QXR 2VBT HN4D ", "7K3M–9QXR–2VBT–HN4D",
                "7K3M-9QXR-2VBT-HN4D\n", "7K-3M9-QXR2-VBTHN-4D")) {
            assertEquals(typed, "7K3M-9QXR-2VBT-HN4D", FollowUpCode.read(typed));
        }
    }

    @Test
    public void lettersThatLookLikeDigitsAreReadAsDigits() {
        assertEquals("0000-1111-1111-2222", FollowUpCode.read("oO0o-iI1i-lL1l-2222"));
    }

    @Test
    public void aTurkishKeyboardChangesNothing() {
        assertEquals("1111-0000-0000-0000", FollowUpCode.read("iiii-0000-0000-0000"));
    }

    @Test
    public void whatIsNoCodeIsReadAsNone() {
        assertEquals("", FollowUpCode.read(""));
        assertEquals("", FollowUpCode.read("æøå ★ --"));
        assertNotEquals("7K3M-9QXR-2VBT-HN4D", FollowUpCode.read("7K3M-9QXR-2VBT-HN4"));
        assertNotEquals("7K3M-9QXR-2VBT-HN4D", FollowUpCode.read("7K3M-9QXR-2VBT-HN4DD"));
    }

    private static byte[] bytes(Random source) {
        byte[] random = new byte[FollowUpCode.BYTES];
        source.nextBytes(random);
        return random;
    }
}

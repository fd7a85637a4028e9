package dk.klar.domain.concern;

import java.math.BigInteger;
import java.util.Locale;

/**
 * What an author follows a concern by, such as {@code 7K3M-9QXR-2VBT-HN4D}: eighty random bits in letters and digits that
 * cannot be taken for one another (Crockford's Base32).
 */
public final class FollowUpCode {
    /** Random bytes in a code. */
    public static final int BYTES = 10;

    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private FollowUpCode() {
    }

    /** @param random {@link #BYTES} bytes */
    public static String of(byte[] random) {
        StringBuilder code = new StringBuilder();
        BigInteger number = new BigInteger(1, random);
        for (int i = 8 * BYTES / 5 - 1; i >= 0; i--) {
            code.append(LETTERS.charAt(number.shiftRight(5 * i).intValue() & 31));
            if (i % 4 == 0 && i > 0) {
                code.append('-');
            }
        }
        return code.toString();
    }

    /** A code as it was handed out, from what somebody typed: in small letters, without hyphens, an O for a 0. */
    public static String read(String typed) {
        String plain = typed.toUpperCase(Locale.ROOT).replace('O', '0').replace('I', '1').replace('L', '1').replaceAll("[^0-9A-Z]", "");
        return plain.replaceAll("(.{4})(?!$)", "$1-");
    }
}

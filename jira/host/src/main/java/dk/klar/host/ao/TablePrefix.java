package dk.klar.host.ao;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/** AO_ and the last six hex digits of the MD5 of the namespace: how Jira names a plugin's tables. */
final class TablePrefix {

    private static final int DIGITS = 6;

    private TablePrefix() {
    }

    static String of(String namespace) {
        try {
            byte[] hash = MessageDigest.getInstance("MD5").digest(namespace.getBytes(StandardCharsets.UTF_8));
            String hex = HexFormat.of().formatHex(hash);
            return "AO_" + hex.substring(hex.length() - DIGITS).toUpperCase(Locale.ROOT);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

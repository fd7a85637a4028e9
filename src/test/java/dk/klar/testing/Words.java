package dk.klar.testing;

import dk.klar.text.Texts;
import java.time.ZoneId;
import java.util.Locale;

/** Klar's words for a reader in Denmark, who sees users in capitals and no issue but {@link DossierFixture#ISSUE}. */
public final class Words {
    private Words() {
    }

    public static Texts english() {
        return in(Locale.ENGLISH);
    }

    public static Texts danish() {
        return in(new Locale("da", "DK"));
    }

    public static Texts in(Locale locale) {
        return new Texts(locale, ZoneId.of("Europe/Copenhagen"), user -> user.value().toUpperCase(Locale.ROOT),
                issue -> issue.equals(DossierFixture.ISSUE) ? "SUND-7" : "");
    }
}

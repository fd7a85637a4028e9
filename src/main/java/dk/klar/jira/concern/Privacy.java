package dk.klar.jira.concern;

import dk.klar.domain.concern.PrivacyNotice;
import dk.klar.domain.dossier.Entry;
import dk.klar.jira.view.FactView;
import dk.klar.text.Texts;
import dk.klar.usecase.HearConcerns;
import java.util.List;
import java.util.function.Function;

/** What employees are told of their data: the municipality's own words, or Klar's where it has none. */
final class Privacy {
    private final PrivacyNotice notice;
    private final Texts texts;

    Privacy(HearConcerns.Heard heard, Texts texts) {
        this.notice = heard.dossier().only(PrivacyNotice.class).map(Entry::body).orElse(null);
        this.texts = texts;
    }

    List<FactView> facts() {
        return List.of(fact("controller", PrivacyNotice::controller, PrivacyNotice::controllerInEnglish),
                fact("purpose", PrivacyNotice::purpose, PrivacyNotice::purposeInEnglish),
                fact("legalBasis", PrivacyNotice::legalBasis, PrivacyNotice::legalBasisInEnglish),
                fact("categories", PrivacyNotice::categories, PrivacyNotice::categoriesInEnglish),
                fact("recipients", PrivacyNotice::recipients, PrivacyNotice::recipientsInEnglish),
                fact("retention", PrivacyNotice::retention, PrivacyNotice::retentionInEnglish));
    }

    private FactView fact(String what, Function<PrivacyNotice, String> danish, Function<PrivacyNotice, String> english) {
        String own = notice == null ? "" : (texts.language().getLanguage().equals("da") ? danish : english).apply(notice);
        return new FactView(texts.text("klar.field.privacyNotice." + what), own.isEmpty() ? texts.text("klar.privacy." + what) : own);
    }

    /** Only an address of the web: anything else would be run rather than opened. */
    String whistleblower() {
        String address = notice == null ? "" : notice.whistleblower();
        return address.startsWith("https://") ? address : "";
    }
}

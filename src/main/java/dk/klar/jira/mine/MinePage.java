package dk.klar.jira.mine;

import dk.klar.domain.digest.Rhythm;
import dk.klar.domain.people.UserKey;
import dk.klar.jira.mine.MineView.RhythmView;
import dk.klar.jira.view.Addresses;
import dk.klar.text.Library;
import dk.klar.text.Texts;
import dk.klar.usecase.KeepFeed;
import dk.klar.usecase.KeepRhythm;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Makes the page of what is the reader's own, and does what is asked on it. */
public final class MinePage {
    /** What can be told after a change. */
    static final String CHOSEN = "chosen";
    static final String REVOKED = "revoked";
    private static final List<String> WORDS = List.of("title", "intro", "portfolio", "digest", "digest_about", "rhythm", "save", "calendar", "calendar_about",
            "calendar_secret", "calendar_new", "calendar_how", "calendar_none", "make", "anew", "anew_about", "revoke");

    private final KeepFeed feeds;
    private final KeepRhythm rhythms;
    private final Library library;
    private final Addresses addresses;

    public MinePage(KeepFeed feeds, KeepRhythm rhythms, Library library, Addresses addresses) {
        this.feeds = feeds;
        this.rhythms = rhythms;
        this.library = library;
        this.addresses = addresses;
    }

    Map<String, String> words() {
        Texts texts = library.texts();
        return WORDS.stream().collect(Collectors.toMap(word -> word, word -> texts.text("klar.mine." + word)));
    }

    String address() {
        return addresses.mine();
    }

    /** @param done what was just done, as the address says it */
    MineView of(UserKey reader, String done) {
        Texts texts = library.texts();
        return view(reader, List.of(CHOSEN, REVOKED).contains(done) ? texts.text("klar.mine.done." + done) : "", "", "");
    }

    MineView refused(UserKey reader) {
        return view(reader, "", library.texts().text("klar.mine.refused"), "");
    }

    /** Makes an address, which is shown on this page and never again. */
    MineView made(UserKey reader) {
        String address = addresses.whole(addresses.calendar(feeds.make(reader)));
        return view(reader, library.texts().text("klar.mine.done.made"), "", address);
    }

    void revoke(UserKey reader) {
        feeds.revoke(reader);
    }

    /** @return whether there is such a rhythm */
    boolean choose(UserKey reader, String rhythm) {
        Optional<Rhythm> chosen = Arrays.stream(Rhythm.values()).filter(each -> each.name().equals(rhythm)).findFirst();
        chosen.ifPresent(each -> rhythms.choose(reader, each));
        return chosen.isPresent();
    }

    private MineView view(UserKey reader, String news, String refusal, String calendar) {
        Texts texts = library.texts();
        Rhythm now = rhythms.of(reader);
        return new MineView(texts.language().toLanguageTag(), addresses.mine(), addresses.portfolio(), news, refusal, calendar,
                feeds.madeOn(reader).map(day -> texts.text("klar.mine.calendar_since", day)).orElse(""),
                rhythms.chosen(reader).isPresent() ? "" : texts.text("klar.mine.unchosen." + now.name()),
                Arrays.stream(Rhythm.values()).map(each -> new RhythmView(each.name(), texts.choice(each), each == now)).toList());
    }
}

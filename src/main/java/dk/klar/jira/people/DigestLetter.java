package dk.klar.jira.people;

import dk.klar.domain.digest.Line;
import dk.klar.domain.digest.Rhythm;
import dk.klar.jira.view.Addresses;
import dk.klar.text.Texts;
import dk.klar.usecase.port.Implementation;
import dk.klar.usecase.port.Post.Told;
import java.util.List;
import java.util.stream.Collectors;

/** What waits for somebody, as a letter in plain text. */
record DigestLetter(String subject, String body) {
    static DigestLetter of(Rhythm rhythm, List<Told> told, Texts texts, Addresses addresses) {
        long waiting = told.stream().flatMap(each -> each.lines().stream()).filter(line -> line.what().waits()).count();
        return new DigestLetter(waiting > 0 ? texts.text("klar.post.digest.subject", waiting) : texts.text("klar.post.digest.subject.days"),
                texts.text("klar.post.digest", told.stream().map(each -> about(each, texts, addresses)).collect(Collectors.joining("\n\n")),
                        rhythm, addresses.whole(addresses.mine())));
    }

    private static String about(Told told, Texts texts, Addresses addresses) {
        Implementation implementation = told.implementation();
        return told.lines().stream().map(line -> "- " + words(line, texts)).collect(Collectors.joining("\n",
                implementation.key() + " " + implementation.summary() + "\n", "\n" + addresses.whole(addresses.dossier(implementation.key()))));
    }

    private static String words(Line line, Texts texts) {
        return texts.text("klar.post.digest." + line.what().name(), line.args().toArray());
    }
}

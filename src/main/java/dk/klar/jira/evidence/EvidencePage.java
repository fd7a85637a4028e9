package dk.klar.jira.evidence;

import dk.klar.domain.evidence.JournalEntry;
import dk.klar.domain.evidence.Road;
import dk.klar.domain.evidence.Roster;
import dk.klar.domain.evidence.Since;
import dk.klar.domain.gate.CriterionVerdict.Outcome;
import dk.klar.domain.gate.Demand;
import dk.klar.jira.evidence.EvidenceView.FrozenView;
import dk.klar.jira.evidence.EvidenceView.JudgedView;
import dk.klar.jira.view.Addresses;
import dk.klar.jira.view.FactView;
import dk.klar.jira.view.Mark;
import dk.klar.text.Library;
import dk.klar.text.Texts;
import dk.klar.usecase.ReadEvidence.Shown;
import dk.klar.usecase.UseCases;
import dk.klar.usecase.port.Caller;
import dk.klar.usecase.port.People;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Builds the page of a passage's evidence. */
public final class EvidencePage {
    private static final List<String> WORDS = List.of("about", "back", "criteria", "download", "fingerprint", "print", "records");

    private final UseCases useCases;
    private final Caller caller;
    private final Library library;
    private final People people;
    private final Addresses addresses;

    public EvidencePage(UseCases useCases, Caller caller, Library library, People people, Addresses addresses) {
        this.useCases = useCases;
        this.caller = caller;
        this.library = library;
        this.people = people;
        this.addresses = addresses;
    }

    /**
     * The page; empty for somebody who is not logged in.
     *
     * @throws dk.klar.usecase.Refused when this person may not see it, or there is no such evidence
     */
    Optional<EvidenceView> of(String issueKey, String passage) {
        return caller.user().map(reader -> view(useCases.readEvidence().of(issueKey, passage, reader), issueKey));
    }

    private EvidenceView view(Shown shown, String issueKey) {
        Texts texts = library.texts();
        Leaf content = new Leaf(shown.content(), new Roster(shown.evidence().people()), people);
        Leaf words = content.at("words").at(texts.language().getLanguage());
        return new EvidenceView(content.at("issue").text("key"), content.at("issue").text("summary"), texts.language().toLanguageTag(),
                texts.text("klar.evidence.title", words.text("gate")), addresses.dossier(issueKey) + "#decisions",
                addresses.evidenceJson(issueKey, shown.passage().key()), facts(shown, content, words, texts),
                shown.intact() ? Mark.good(texts.text("klar.evidence.intact")) : Mark.bad(texts.text("klar.evidence.tampered")),
                shown.evidence().sha256(),
                content.list("criteria").stream().map(criterion -> judged(criterion, words.at("criteria").at(criterion.text("id")))).toList(),
                content.list("records").stream().map(record -> frozen(record, words.at("records").at(record.text("record")), shown, texts)).toList(),
                WORDS.stream().collect(Collectors.toMap(word -> word, word -> texts.text("klar.evidence." + word))));
    }

    private static List<FactView> facts(Shown shown, Leaf content, Leaf words, Texts texts) {
        List<FactView> facts = new ArrayList<>();
        facts.add(new FactView(texts.text("klar.evidence.passed"), saved(content.at("passed"), texts)));
        facts.add(new FactView(texts.text("klar.field.passage.road"), road(content.text("road"), texts)));
        facts.add(new FactView(texts.text("klar.field.passage.outcome"), words.text("outcome")));
        shown.today().find(JournalEntry.class, shown.passage().key()).ifPresent(filed ->
                facts.add(new FactView(texts.text("klar.field.journalEntry.number"), filed.body().number())));
        return facts;
    }

    /** A road that this version does not know is told by its name. */
    private static String road(String name, Texts texts) {
        return Arrays.stream(Road.values()).filter(known -> known.name().equals(name)).findFirst().map(texts::choice).orElse(name);
    }

    private static JudgedView judged(Leaf criterion, Leaf words) {
        String outcome = criterion.text("outcome");
        Mark mark = outcome.equals(Outcome.MET.name()) ? Mark.good(words.text("outcome"))
                : outcome.equals(Outcome.NOT_MET.name()) ? Mark.warning(words.text("outcome")) : Mark.neutral(words.text("outcome"));
        return new JudgedView(words.text("name"), mark, criterion.text("demand").equals(Demand.MUST.name()) ? "" : words.text("demand"), words.texts("missing"), words.texts("advice"));
    }

    private static FrozenView frozen(Leaf record, Leaf words, Shown shown, Texts texts) {
        Since since = Since.of(record.text("record"), record.number("version"), shown.today());
        Mark mark = since == Since.SAME ? Mark.neutral(texts.choice(since)) : Mark.note(texts.choice(since));
        return new FrozenView(words.text("kind"), words.text("title"), mark, saved(record.at("updated"), texts),
                words.pairs("fields").stream().map(pair -> new FactView(pair.get(0), pair.get(1))).toList());
    }

    private static String saved(Leaf stamp, Texts texts) {
        return texts.text("klar.evidence.saved", stamp.text("by"), stamp.moment("at").<Object>map(moment -> moment).orElse(stamp.text("at")));
    }
}

package dk.klar.jira.dossier;

import dk.klar.domain.dossier.Kind;
import dk.klar.domain.dossier.Section;
import dk.klar.domain.gate.Gatekeeper;
import dk.klar.domain.gate.SectionVerdict;
import dk.klar.domain.gate.Verdict;
import dk.klar.domain.guidance.Recommendation;
import dk.klar.jira.view.Addresses;
import dk.klar.jira.view.LineView;
import dk.klar.jira.view.Scene;
import dk.klar.jira.view.Scenes;
import dk.klar.text.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Builds the page of a dossier, and the inside of its sections. */
public final class DossierPage {
    private static final List<String> WORDS = List.of("actions", "advice", "export", "facts", "facts.more", "loading", "missing", "next", "print", "realism",
            "rules.why", "search", "search.go", "search.clear", "page.previous", "page.next", "chart", "speak", "print.now", "back");
    private static final String BEFORE = "before";
    private static final String ACROSS = "across";

    private final Scenes scenes;
    private final Addresses addresses;

    public DossierPage(Scenes scenes, Addresses addresses) {
        this.scenes = scenes;
        this.addresses = addresses;
    }

    /**
     * The page; empty for somebody who is not logged in.
     *
     * @param print whether everything is unfolded
     * @throws dk.klar.usecase.Refused when this person may not see it, or Klar is off for it
     */
    Optional<DossierView> of(String issueKey, boolean print) {
        return scenes.of(issueKey, "").map(scene -> page(scene, print));
    }

    /** The inside of one section, likewise. */
    Optional<Map<String, Object>> section(String issueKey, Section section, Asked asked) {
        return scenes.of(issueKey, "").map(scene -> Map.of("section", new SectionPart(scene, addresses).view(section, asked),
                "words", words(scene), "language", scene.texts().language().toLanguageTag()));
    }

    /** Likewise what is said to who asks for a section that there is not: those that there are, and the way back. */
    Optional<Map<String, Object>> withoutSection(String issueKey, String asked) {
        String address = addresses.dossier(issueKey);
        return scenes.of(issueKey, address).map(scene -> Map.of("text", scene.word("section.unknown", asked), "language", scene.texts().language().toLanguageTag(),
                "ways", Stream.concat(Arrays.stream(Section.values()).map(section -> new LineView("", scene.texts().text("klar.section." + section.id()), scene.href(section))),
                        Stream.of(new LineView("", scene.word("back"), address))).toList()));
    }

    Texts texts() {
        return scenes.texts();
    }

    private DossierView page(Scene scene, boolean print) {
        Verdict verdict = Gatekeeper.judge(scene.gate());
        String key = scene.implementation().key();
        return new DossierView(key, scene.implementation().summary(), scene.texts().language().toLanguageTag(),
                scene.mark(Gatekeeper.state(scene.gate(), verdict)),
                scene.texts().text("klar.panel.gate.title", scene.texts().choice(scene.gate().gate())),
                scene.texts().text("klar.panel.track", scene.overview().track(), scene.overview().stage()),
                chapters(scene, print), print, addresses.issue(key), addresses.dossier(key), addresses.concerns(key), addresses.dossierJson(key), fixed(), words(scene));
    }

    private static String fixed() {
        return Arrays.stream(Kind.values()).filter(kind -> !kind.fixed().isEmpty() || kind.beside().isPresent())
                .map(Kind::segment).collect(Collectors.joining(" "));
    }

    private List<ChapterView> chapters(Scene scene, boolean print) {
        Map<String, List<SectionHeadView>> chapters = new LinkedHashMap<>();
        for (SectionVerdict section : scene.overview().sections()) {
            chapters.computeIfAbsent(chapter(section.section()), id -> new ArrayList<>()).add(head(section, scene, print));
        }
        return chapters.entrySet().stream().map(chapter -> new ChapterView(chapter.getKey(), name(chapter.getKey(), scene), chapter.getValue())).toList();
    }

    private static String chapter(Section section) {
        return section.recommendation().map(Recommendation::name)
                .orElse(section.compareTo(Section.TARGET_GROUPS) < 0 ? BEFORE : ACROSS);
    }

    private static String name(String chapter, Scene scene) {
        return chapter.equals(BEFORE) || chapter.equals(ACROSS) ? scene.word("chapter." + chapter)
                : scene.texts().text("klar.recommendation." + chapter);
    }

    private SectionHeadView head(SectionVerdict verdict, Scene scene, boolean print) {
        Section section = verdict.section();
        String texts = "klar.section." + section.id();
        return new SectionHeadView(section.id(), scene.texts().text(texts), scene.texts().text(texts + ".about"),
                section.kinds().stream().map(Kind::segment).collect(Collectors.joining(" ")), scene.mark(verdict),
                scene.word("records", verdict.records()), verdict.next().map(scene::line).orElse(new LineView("", "", "")),
                verdict.matters(), print ? new SectionPart(scene, addresses).view(section, Asked.everything()) : null);
    }

    private static Map<String, String> words(Scene scene) {
        return WORDS.stream().collect(Collectors.toMap(word -> word.replace('.', '_'), scene::word));
    }
}

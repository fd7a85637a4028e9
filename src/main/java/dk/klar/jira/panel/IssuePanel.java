package dk.klar.jira.panel;

import dk.klar.domain.gate.SectionVerdict;
import dk.klar.jira.view.Addresses;
import dk.klar.jira.view.LineView;
import dk.klar.jira.view.Scene;
import dk.klar.jira.view.Scenes;
import dk.klar.text.Texts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Builds the panel for whoever is reading. */
public final class IssuePanel {
    private static final List<String> WORDS = List.of("advice", "concerns", "dossier", "met", "nothing", "now", "rest", "sections");
    private final Scenes scenes;
    private final Addresses addresses;

    public IssuePanel(Scenes scenes, Addresses addresses) {
        this.scenes = scenes;
        this.addresses = addresses;
    }

    /**
     * The panel; empty for somebody who is not logged in.
     *
     * @throws dk.klar.usecase.Refused when this person may not see it, or Klar is off for it
     */
    public Optional<PanelView> of(String issueKey) {
        return scenes.of(issueKey, addresses.dossier(issueKey)).map(this::view);
    }

    Texts texts() {
        return scenes.texts();
    }

    private PanelView view(Scene scene) {
        Texts texts = scene.texts();
        Map<Boolean, List<SectionLineView>> lines = scene.overview().sections().stream()
                .collect(Collectors.partitioningBy(SectionVerdict::matters, Collectors.mapping(section -> line(section, scene), Collectors.toList())));
        String issueKey = scene.implementation().key();
        return new PanelView(texts.language().toLanguageTag(), new GatePart(scene).view(),
                texts.text("klar.panel.track", scene.overview().track(), scene.overview().stage()),
                lines.get(true), lines.get(false), addresses.dossier(issueKey), addresses.concerns(issueKey),
                WORDS.stream().collect(Collectors.toMap(word -> word, word -> texts.text("klar.panel." + word))));
    }

    private static SectionLineView line(SectionVerdict section, Scene scene) {
        return new SectionLineView(scene.texts().text("klar.section." + section.section().id()), scene.href(section.section()),
                scene.mark(section), section.next().map(scene::line).orElse(new LineView("", "", "")));
    }
}

package dk.klar.jira.concern;

import dk.klar.domain.concern.Concern;
import dk.klar.domain.concern.Openness;
import dk.klar.text.Library;
import dk.klar.text.Texts;
import dk.klar.usecase.HearConcerns;
import dk.klar.usecase.UseCases;
import dk.klar.usecase.port.Caller;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Builds the page on which employees say what they think. */
public final class ConcernsPage {
    private static final List<String> WORDS = List.of("intro", "say", "nature", "text", "text.help", "atStake", "atStake.help", "idea", "idea.help",
            "beforeRollout", "beforeRollout.help", "openness", "send", "sending", "thanks", "thanks.code", "code.keep", "code.copy", "code.copied",
            "follow", "follow.intro", "follow.code", "follow.show", "others", "others.none", "others.nameless", "privacy",
            "print", "remark", "letterbox", "letterbox.intro", "letterbox.open", "whistleblower");

    private final UseCases useCases;
    private final Caller caller;
    private final Library library;

    public ConcernsPage(UseCases useCases, Caller caller, Library library) {
        this.useCases = useCases;
        this.caller = caller;
        this.library = library;
    }

    /** @throws dk.klar.usecase.Refused when this person may not see it, or Klar is off for it */
    Optional<ConcernsView> of(String issueKey) {
        return caller.user().map(reader -> view(useCases.hearConcerns().of(issueKey, reader), library.texts()));
    }

    private static ConcernsView view(HearConcerns.Heard heard, Texts texts) {
        Said said = new Said(heard, texts);
        Privacy privacy = new Privacy(heard, texts);
        boolean confidential = !heard.representatives().isEmpty();
        return new ConcernsView(heard.implementation().key(), heard.implementation().summary(), texts.language().toLanguageTag(),
                Arrays.stream(Concern.Nature.values()).map(nature -> new ConcernsView.ChoiceView(nature.name(), texts.choice(nature), "")).toList(),
                Arrays.stream(Openness.values()).filter(openness -> confidential || openness == Openness.WITH_NAME)
                        .map(openness -> new ConcernsView.ChoiceView(openness.name(), texts.choice(openness),
                                texts.text("klar.concerns.means." + openness, heard.gate().policy().concerns().fewest()))).toList(),
                confidential ? texts.text("klar.concerns.representatives", heard.representatives()) : texts.text("klar.concerns.nobodyHears"),
                said.responses(), said.openly(), said.older(), said.disclosed(), privacy.facts(), privacy.whistleblower(), heard.mayHear(),
                WORDS.stream().collect(Collectors.toMap(word -> word.replace('.', '_'), word -> texts.text("klar.concerns." + word))));
    }
}

package dk.klar.jira.learning;

import dk.klar.domain.context.Technology;
import dk.klar.domain.gate.Criterion;
import dk.klar.domain.gate.Gate;
import dk.klar.domain.guidance.Pitfall;
import dk.klar.domain.learning.Crowd;
import dk.klar.domain.learning.Experience.Step;
import dk.klar.domain.people.UserKey;
import dk.klar.domain.pilot.Pilot;
import dk.klar.domain.pitfall.Judgement;
import dk.klar.domain.triage.Track;
import dk.klar.jira.view.Addresses;
import dk.klar.text.Library;
import dk.klar.text.Texts;
import dk.klar.usecase.ShareLearning;
import dk.klar.usecase.ShareLearning.Shared;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lays out every field that would leave, with its values, in words. */
public final class LearningPage {
    private static final List<String> WORDS = List.of("title", "intro", "safe", "empty", "table", "raw", "sha256", "download", "anew", "outward", "inner");
    private static final List<String> COLUMNS = Stream.of(List.of("id"), Crowd.OUTWARD, Crowd.INNER).flatMap(List::stream).toList();

    private final ShareLearning share;
    private final Library library;
    private final Addresses addresses;

    public LearningPage(ShareLearning share, Library library, Addresses addresses) {
        this.share = share;
        this.library = library;
        this.addresses = addresses;
    }

    Map<String, String> words() {
        Texts texts = library.texts();
        return WORDS.stream().collect(Collectors.toMap(word -> word, word -> texts.text("klar.learning." + word)));
    }

    /** @throws dk.klar.usecase.Refused when this person does not administer Klar */
    LearningView preview(UserKey user) {
        Texts texts = library.texts();
        Shared shared = share.preview(user);
        return new LearningView(texts.language().toLanguageTag(), addresses.learning(),
                texts.text("klar.learning.counted", shared.fewest(), shared.looked(), shared.rows().size()),
                COLUMNS.stream().map(column -> texts.text("klar.learning.column." + column)).toList(), Crowd.OUTWARD.size(), Crowd.INNER.size(),
                shared.rows().stream().map(row -> COLUMNS.stream().map(column -> cell(column, row.get(column), shared.bands(), texts)).toList()).toList(),
                shared.text(), shared.sha256(), addresses.learning() + "?format=json&seed=" + shared.seed() + "&sha256=" + shared.sha256());
    }

    /** @throws dk.klar.usecase.Refused when it is not what was shown, or this person does not administer Klar */
    String shown(UserKey user, String seed, String sha256) {
        return share.shown(user, seed, sha256).text();
    }

    /** What is not told is a dash, so that nobody wonders whether it is missing. */
    private static String cell(String column, Object value, Map<String, Integer> bands, Texts texts) {
        if (value == null || value instanceof List<?> list && list.isEmpty()) {
            return texts.text("klar.learning.none");
        } else if (value instanceof List<?> list) {
            return list.stream().map(entry -> entry(column, String.valueOf(entry), texts)).collect(Collectors.joining(", "));
        } else if (value instanceof Boolean) {
            return texts.value(value);
        } else if (value instanceof Integer weeks && bands.containsKey(column) && Arrays.stream(Step.values()).map(Crowd::name).anyMatch(column::equals)) {
            int band = bands.get(column);
            return band == 1 ? texts.text("klar.learning.weeks", weeks) : texts.text("klar.learning.band", weeks, weeks + band - 1);
        }
        return switch (column) {
            case "pilots" -> bands.containsKey(column) && value.equals(bands.get(column)) ? texts.text("klar.learning.atLeast", value) : value.toString();
            case "track" -> texts.choice(Track.valueOf((String) value));
            case "maturity" -> texts.choice(Technology.Maturity.valueOf((String) value));
            case "closenessToCore" -> texts.choice(Technology.ClosenessToCore.valueOf((String) value));
            default -> value.toString();
        };
    }

    /** Of a list: a pitfall with where it stands, a criterion at a gate, what a pilot was closed with. */
    private static String entry(String column, String entry, Texts texts) {
        String[] words = entry.split(" ");
        return switch (column) {
            case "pitfalls" -> Arrays.stream(Pitfall.values()).filter(pitfall -> pitfall.id().equals(words[0])).findFirst().map(Pitfall::id).orElseThrow()
                    + " " + texts.choice(Judgement.Stance.valueOf(words[1]));
            case "unmet" -> texts.choice(Gate.byId(words[0]).orElseThrow()) + ": " + texts.choice(Criterion.byId(words[1]).orElseThrow());
            default -> texts.choice(Pilot.Closing.valueOf(entry));
        };
    }
}

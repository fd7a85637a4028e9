package dk.klar.domain.dossier;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import dk.klar.domain.guidance.Recommendation;
import dk.klar.domain.triage.Track;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.Test;

/** The sections of a dossier, and when each is worth attention. */
public class SectionTest {
    @Test
    public void sectionsAreFoundByTheirIdsAlone() {
        for (Section section : Section.values()) {
            assertEquals(Optional.of(section), Section.byId(section.id()));
        }
        assertEquals(Section.values().length, new HashSet<>(Arrays.stream(Section.values()).map(Section::id).toList()).size());
        assertEquals(Optional.empty(), Section.byId("ROLES"));
    }

    @Test
    public void recommendationsComeInOrderAndEachHasSections() {
        List<Recommendation> inOrder = Arrays.stream(Section.values()).flatMap(section -> section.recommendation().stream()).toList();
        assertEquals(inOrder.stream().sorted().toList(), inOrder);
        assertEquals(Set.of(Recommendation.values()), new HashSet<>(inOrder));
    }

    @Test
    public void whatComesBeforeThemAllAndWhatCutsAcrossBelongsToNone() {
        assertEquals(Set.of(Section.TRIAGE, Section.GROUND_QUESTIONS, Section.QUESTIONS, Section.DECISIONS, Section.PITFALLS, Section.INSIGHTS),
                Arrays.stream(Section.values()).filter(section -> section.recommendation().isEmpty()).collect(Collectors.toSet()));
    }

    @Test
    public void aKindStandsInOneSectionAtMost() {
        List<Kind> shown = Arrays.stream(Section.values()).flatMap(section -> section.kinds().stream()).toList();
        assertEquals(shown.size(), new HashSet<>(shown).size());
        assertTrue(Arrays.stream(Section.values()).noneMatch(section -> section.kinds().isEmpty()));
    }

    /** The others belong to the municipality, or are written for the history alone. */
    @Test
    public void everyKindThatPeopleRecordOnAnImplementationHasASection() {
        for (Kind kind : Kind.values()) {
            boolean elsewhere = kind.shared() || Set.of(Kind.OPENING, Kind.REACH, Kind.REMINDER).contains(kind);
            assertEquals(kind.name(), elsewhere, Section.of(kind).isEmpty());
        }
        assertEquals(Optional.of(Section.SUPPORT), Section.of(Kind.SEGMENT));
    }

    @Test
    public void whatALightMatterNeedsMattersOnEveryTrack() {
        for (Track track : Track.values()) {
            assertTrue(Section.ROLES.matters(track, Stage.PREPARING));
        }
    }

    @Test
    public void whatTakesMoreCareMattersFromItsTrackOn() {
        assertFalse(Section.GOALS.matters(Track.LIGHT, Stage.PILOT));
        assertTrue(Section.GOALS.matters(Track.STANDARD, Stage.PILOT));
        assertTrue(Section.GOALS.matters(Track.FULL, Stage.PILOT));
        assertFalse(Section.INSIGHTS.matters(Track.STANDARD, Stage.PILOT));
        assertTrue(Section.INSIGHTS.matters(Track.FULL, Stage.PILOT));
    }

    @Test
    public void aSectionMattersFromItsFirstStageToItsLast() {
        matters(Section.PLAN, Stage.PILOT, Stage.BEFORE_ROLLOUT, Stage.ROLLOUT);
        matters(Section.SUPPORT, Stage.PILOT, Stage.BEFORE_ROLLOUT, Stage.ROLLOUT, Stage.REALISATION);
        matters(Section.MED, Stage.PREPARING, Stage.PILOT, Stage.BEFORE_ROLLOUT);
        matters(Section.GROUND_QUESTIONS, Stage.PREPARING, Stage.PILOT);
    }

    @Test
    public void atEveryStageOfEveryTrackSomethingMatters() {
        for (Track track : Track.values()) {
            for (Stage stage : Stage.values()) {
                assertTrue(track + " " + stage, Arrays.stream(Section.values()).anyMatch(section -> section.matters(track, stage)));
            }
        }
    }

    private static void matters(Section section, Stage... stages) {
        assertEquals(List.of(stages), Arrays.stream(Stage.values()).filter(stage -> section.matters(Track.FULL, stage)).toList());
    }
}

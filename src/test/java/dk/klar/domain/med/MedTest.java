package dk.klar.domain.med;

import static dk.klar.testing.DossierFixture.committee;
import static dk.klar.testing.DossierFixture.discussion;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.Test;

/** Which bodies are MED bodies, and what a discussion's dates may be. */
public class MedTest {
    @Test
    public void fourKindsOfBodyHaveMedStatus() {
        assertEquals(EnumSet.of(Committee.Kind.MAIN, Committee.Kind.AREA, Committee.Kind.LOCAL, Committee.Kind.STAFF_MEETING_WITH_MED_STATUS),
                withMedStatus());
    }

    @Test
    public void theMaterialIsSentByTheDayOfTheMeeting() {
        assertEquals(List.of(), discussion().with("materialSentOn", "2026-05-20").faults());
        assertEquals(List.of("materialSentOn discussion.material.late"), discussion().with("materialSentOn", "2026-05-21").faults());
    }

    @Test
    public void whatIsFollowedUpHasBeenDiscussedBefore() {
        assertEquals(List.of(), discussion().with("followUpOn", "2026-05-20").faults());
        assertEquals(List.of("followUpOn discussion.followUp.early"), discussion().with("followUpOn", "2026-05-19").faults());
    }

    @Test
    public void eachSideApprovesTheMinutesForItself() {
        Discussion halfway = discussion().with("approvedByManagement", true).with("approvedByEmployees", false).body();
        assertEquals(true, halfway.approvedByManagement());
        assertEquals(false, halfway.approvedByEmployees());
        assertNull(discussion().body().approvedByManagement());
        assertNull(discussion().body().approvedByEmployees());
    }

    private static Set<Committee.Kind> withMedStatus() {
        return Arrays.stream(Committee.Kind.values()).filter(kind -> committee(kind.name()).body().medLevel().isPresent())
                .collect(Collectors.toSet());
    }
}

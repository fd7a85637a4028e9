package dk.klar.jira.property;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import dk.klar.domain.dossier.IssueId;
import dk.klar.jira.property.ByKey.Part;
import dk.klar.usecase.port.Implementation;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.Test;

/** Finding all there are where Jira hands out a part at a time. */
public class ByKeyTest {
    private static final String EVERY = "klarNextGate is not EMPTY";
    private static final Pattern BEHIND = Pattern.compile("\\(project not in \\(([^)]*)\\) OR issuekey > \"(\\w+-\\d+)\"\\) AND " + EVERY + " ORDER BY key ASC");

    private final List<Implementation> all = new ArrayList<>();
    private int searches;

    @Test
    public void allAreFoundOnceAndInTheOrderOfTheirKeys() {
        in("OMS", 3_000);
        in("SUND", 11_001);
        in("TEKN", 2);
        assertEquals(all, ByKey.all(EVERY, this::search));
        assertEquals(3, searches);
    }

    @Test
    public void aProjectThatEndsWithAPartIsNotBegunAgain() {
        in("OMS", ByKey.AT_ONCE);
        in("SUND", 1);
        assertEquals(all, ByKey.all(EVERY, this::search));
        assertEquals(2, searches);
    }

    @Test
    public void whatFitsIntoOneSearchIsOne() {
        in("OMS", ByKey.AT_ONCE);
        assertEquals(all, ByKey.all(EVERY, this::search));
        assertEquals(1, searches);
        assertEquals("where nothing is found nothing is amiss", List.of(), ByKey.all(EVERY, jql -> new Part(List.of(), 0)));
    }

    @Test
    public void thatJiraHandsOutNoneOfWhatItFoundIsNotTakenForAll() {
        in("OMS", 1);
        assertThrows(IllegalStateException.class, () -> ByKey.all(EVERY, jql -> new Part(List.of(), 1)));
        assertThrows(IllegalStateException.class, () -> ByKey.all(EVERY, jql -> new Part(BEHIND.matcher(jql).matches() ? List.of() : all, 2)));
    }

    @Test
    public void aSearchThatComesBackToTheSameEndsThere() {
        in("OMS", 2);
        assertThrows(IllegalStateException.class, () -> ByKey.all(EVERY, jql -> new Part(all, 3)));
    }

    @Test
    public void whatIsMovedMeanwhileIsFoundOnce() {
        in("OMS", 2);
        Implementation moved = new Implementation(all.get(0).id(), "TEKN-1", "Robot", 2, "1");
        List<Part> parts = new ArrayList<>(List.of(new Part(all, 3), new Part(List.of(moved), 1)));
        assertEquals(all, ByKey.all(EVERY, jql -> parts.remove(0)));
    }

    private void in(String project, int count) {
        IntStream.rangeClosed(1, count).forEach(number -> all.add(new Implementation(new IssueId(all.size() + 1L), project + "-" + number, "Robot", 1, "1")));
    }

    /** As Jira searches: keys are compared within the project of the key that is named. */
    private Part search(String jql) {
        searches++;
        Matcher behind = BEHIND.matcher(jql);
        boolean first = jql.equals(EVERY + " ORDER BY key ASC");
        assertTrue(jql, first || behind.matches());
        List<Implementation> fitting = all.stream().filter(each -> first || !behind.group(1).contains('"' + each.projectKey() + '"') || after(each, behind.group(2))).toList();
        return new Part(fitting.subList(0, Math.min(ByKey.AT_ONCE, fitting.size())), fitting.size());
    }

    private static boolean after(Implementation each, String key) {
        Implementation other = new Implementation(new IssueId(1), key, "", 1, "1");
        return each.projectKey().equals(other.projectKey()) && each.number() > other.number();
    }
}

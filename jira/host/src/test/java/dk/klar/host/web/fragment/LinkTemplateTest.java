package dk.klar.host.web.fragment;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.Map;
import org.junit.Test;

public class LinkTemplateTest {

    private static final Map<String, String> KNOWN = Map.of("issue.key", "ELD-1", "pathEncodedProjectKey", "ELD");

    @Test
    public void fillsInVariablesWithAndWithoutBraces() {
        assertEquals("/x/ELD-1/ELD?a=ELD-1", LinkTemplate.fill("/x/${issue.key}/$pathEncodedProjectKey?a=$issue.key", KNOWN));
    }

    @Test
    public void leavesTheSentenceAfterAVariableAlone() {
        assertEquals("/x/ELD-1.html", LinkTemplate.fill("/x/${issue.key}.html", KNOWN));
    }

    @Test
    public void refusesAVariableThatThePageDoesNotKnowByName() {
        Exception refused = assertThrows(IllegalArgumentException.class, () -> LinkTemplate.fill("/x/$board.id", KNOWN));
        assertTrue(refused.getMessage(), refused.getMessage().contains("$board.id"));
    }
}

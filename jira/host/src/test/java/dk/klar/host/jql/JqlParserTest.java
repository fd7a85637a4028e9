package dk.klar.host.jql;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import dk.klar.host.jql.Clause.And;
import dk.klar.host.jql.Clause.Not;
import dk.klar.host.jql.Clause.Or;
import dk.klar.host.jql.Clause.Terminal;
import java.util.List;
import org.junit.Test;

public class JqlParserTest {

    @Test
    public void andBindsTighterThanOr() throws JqlException {
        Or or = (Or) where("a = 1 or b = 2 and c = 3");
        assertEquals(2, or.parts().size());
        assertEquals(2, ((And) or.parts().get(1)).parts().size());
    }

    @Test
    public void bracketsAndNotAreRead() throws JqlException {
        Not not = (Not) where("not (a = 1 or b is not EMPTY)");
        Terminal second = (Terminal) ((Or) not.part()).parts().get(1);
        assertEquals(Operator.IS_NOT, second.operator());
        assertEquals(new Operand.Empty(), second.operand());
    }

    @Test
    public void listsFunctionsAndQuotedTextsAreRead() throws JqlException {
        Terminal in = (Terminal) where("assignee not in (\"Lene \\\"M\\\"\", currentUser(), membersOf('a b'))");
        assertEquals(Operator.NOT_IN, in.operator());
        assertEquals(new Operand.Several(List.of(new Operand.Value("Lene \"M\""),
                new Operand.Function("currentUser", List.of()),
                new Operand.Function("membersOf", List.of("a b")))), in.operand());
    }

    @Test
    public void fieldsMayHaveBrackets() throws JqlException {
        assertEquals("issue.property[klar].rollout", ((Terminal) where("issue.property[klar].rollout=ready")).field());
        assertEquals("cf[10100]", ((Terminal) where("cf[10100] = lene")).field());
    }

    @Test
    public void orderByIsReadWithAndWithoutConditions() throws JqlException {
        assertEquals(List.of(new Sort("key", true), new Sort("created", false)),
                JqlParser.parse("project = X ORDER BY key DESC, created").order());
        assertTrue(JqlParser.parse("order by key").where().isEmpty());
        assertTrue(JqlParser.parse("").where().isEmpty());
    }

    @Test
    public void whatIsNotUnderstoodSaysWhere() {
        for (String jql : List.of("project", "project =", "project = X and", "(a = 1", "a = 1)", "a = 'x", "= 1",
                "a in (1", "a 1", "order", "a = 1 order by", "a = 1 b = 2", "a = &", "(".repeat(500) + "a = 1",
                "not ".repeat(500) + "a = 1")) {
            JqlException error = assertThrows(jql, JqlException.class, () -> JqlParser.parse(jql));
            assertTrue(error.getMessage(), error.getMessage().startsWith("Error in the JQL Query"));
        }
    }

    @Test
    public void theMessageNamesLineAndCharacter() {
        JqlException error = assertThrows(JqlException.class, () -> JqlParser.parse("project = X\n  summary"));
        assertEquals("Error in the JQL Query: Expecting either 'OR' or 'AND' but got 'summary'. (line 2, character 3)",
                error.getMessage());
    }

    private static Clause where(String jql) throws JqlException {
        return JqlParser.parse(jql).where().orElseThrow();
    }
}

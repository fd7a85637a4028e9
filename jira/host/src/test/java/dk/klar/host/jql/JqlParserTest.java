package dk.klar.host.jql;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import dk.klar.host.jql.JqlClause.And;
import dk.klar.host.jql.JqlClause.Comparison;
import dk.klar.host.jql.JqlClause.Not;
import dk.klar.host.jql.JqlClause.Operand;
import dk.klar.host.jql.JqlClause.Or;
import java.util.List;
import org.junit.Test;

public class JqlParserTest {
    @Test
    public void andBindsTighterThanOr() throws JqlError {
        Or or = (Or) JqlParser.parse("a = 1 or b = 2 and c = 3").where().orElseThrow();
        assertEquals(2, or.clauses().size());
        assertEquals(2, ((And) or.clauses().get(1)).clauses().size());
    }

    @Test
    public void bracketsAndNotAreRead() throws JqlError {
        Not not = (Not) JqlParser.parse("not (a = 1 or b is not EMPTY)").where().orElseThrow();
        Comparison second = (Comparison) ((Or) not.clause()).clauses().get(1);
        assertEquals("is not", second.operator());
        assertEquals(List.of(new Operand.Empty()), second.operands());
    }

    @Test
    public void listsFunctionsAndQuotedTextsAreRead() throws JqlError {
        Comparison in = (Comparison) JqlParser.parse("assignee not in (\"Lene \\\"M\\\"\", currentUser(), membersOf('a b'))").where().orElseThrow();
        assertEquals("not in", in.operator());
        assertEquals(List.of(new Operand.Value("Lene \"M\""), new Operand.Function("currentUser", List.of()),
                new Operand.Function("membersOf", List.of("a b"))), in.operands());
    }

    @Test
    public void fieldsMayHaveBrackets() throws JqlError {
        assertEquals("issue.property[klar].rollout",
                ((Comparison) JqlParser.parse("issue.property[klar].rollout=ready").where().orElseThrow()).field());
        assertEquals("cf[10100]", ((Comparison) JqlParser.parse("cf[10100] = lene").where().orElseThrow()).field());
    }

    @Test
    public void orderByIsReadWithAndWithoutConditions() throws JqlError {
        assertEquals(List.of(new JqlQuery.Sort("key", true), new JqlQuery.Sort("created", false)),
                JqlParser.parse("project = X ORDER BY key DESC, created").orderBy());
        assertTrue(JqlParser.parse("order by key").where().isEmpty());
        assertTrue(JqlParser.parse("").where().isEmpty());
    }

    @Test
    public void whatIsNotUnderstoodSaysWhere() {
        for (String jql : List.of("project", "project =", "project = X and", "(a = 1", "a = 1)", "a = 'x", "= 1", "a in (1", "a 1",
                "order", "a = 1 order by", "(".repeat(500) + "a = 1")) {
            JqlError error = assertThrows(jql, JqlError.class, () -> JqlParser.parse(jql));
            assertTrue(error.getMessage(), error.getMessage().startsWith("Error in the JQL Query"));
        }
    }
}

/**
 * A subset of JQL: {@link dk.klar.host.jql.JqlParser} makes clauses of the text, {@link dk.klar.host.jql.JqlToSql} makes
 * SQL over the host's tables of the clauses. What the searcher may not browse is left out by whoever runs the SQL.
 */
package dk.klar.host.jql;

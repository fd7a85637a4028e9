/**
 * A part of JQL: text to clauses ({@link dk.klar.host.jql.JqlParser}), clauses to SQL
 * ({@link dk.klar.host.jql.JqlCompiler}). What is not understood is refused in Jira's words, never passed over.
 */
package dk.klar.host.jql;

/**
 * Carries customers' tables from one version of Klar to the next. Jira runs what it has not run yet, in the order of
 * the model versions, when Klar is enabled; on a fresh installation that is all of them, on empty tables.
 *
 * <p>A task has its own entity interfaces (v1, v2, ...), which stay as they were: those of the store go on changing. It
 * must be able to run twice, for a node may die halfway through.
 */
package dk.klar.store.upgrade;

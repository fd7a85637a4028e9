/**
 * Klar's tables in Jira's database. A record is kept as one JSON text beside the columns that find it, so a new kind of
 * record needs no new column. Table and column names are frozen: customers' data carries them.
 */
package dk.klar.store;

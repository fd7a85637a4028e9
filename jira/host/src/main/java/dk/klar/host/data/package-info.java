/** What the embedded Jira keeps: immutable rows, and one repository for each kind. No permission is asked here. */
package dk.klar.host.data;

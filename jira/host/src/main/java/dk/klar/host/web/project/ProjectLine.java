package dk.klar.host.web.project;

import dk.klar.host.web.issue.Person;

/** A project in the list. */
public record ProjectLine(String key, String name, String initials, Person lead) {
}

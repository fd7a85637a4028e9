package dk.klar.architecture.violating.jira;

import com.atlassian.activeobjects.external.ActiveObjects;

/** A query outside the store. */
public final class AsksTheDatabase {
    ActiveObjects activeObjects;
}

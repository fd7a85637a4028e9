package dk.klar.architecture.violating.jira;

import net.java.ao.Entity;

/** A table outside the store. */
public interface KeepsTables extends Entity {
}

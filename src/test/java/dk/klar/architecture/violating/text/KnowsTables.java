package dk.klar.architecture.violating.text;

import net.java.ao.Entity;

/** Words that are stored. */
public interface KnowsTables extends Entity {
}

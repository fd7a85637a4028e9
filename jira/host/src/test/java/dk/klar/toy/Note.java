package dk.klar.toy;

import net.java.ao.Entity;

/** A row of the toy plugin. */
public interface Note extends Entity {
    String getWords();

    void setWords(String words);
}

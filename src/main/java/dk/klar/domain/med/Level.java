package dk.klar.domain.med;

/** Levels of management at which a decision is made and a MED committee sits. */
public enum Level { MUNICIPALITY, AREA, LOCAL }

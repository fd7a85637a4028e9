package dk.klar.domain.triage;

/** How much care an implementation takes. A plain tool that slips into daily work needs little. */
public enum Track { LIGHT, STANDARD, FULL }

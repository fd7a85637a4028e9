package dk.klar.host.data;

/** What a project's screen is shown for. Transitions name their screens in the workflow. */
public enum ScreenUse { CREATE, EDIT, VIEW }

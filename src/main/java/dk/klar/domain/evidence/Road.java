package dk.klar.domain.evidence;

/** By which road an implementation came through a gate. */
public enum Road {
    /** A transition on a page of Jira's. */
    SCREEN,
    /** Jira's REST: boards, scripts, other systems. */
    REST,
    /** A bulk change. */
    BULK,
    /** No request at all: automation, a job, another app. */
    NO_REQUEST
}

package dk.klar.jira.dossier;

/**
 * What a reader asked of a section.
 *
 * @param query what to search for; empty for everything
 * @param kind  segment of the kind of which another page is wanted; else empty
 * @param page  number of that page, from 1
 * @param at    a record that is to be among those shown, as kind/key; else empty
 * @param all   whether all records are shown at once, for paper
 */
record Asked(String query, String kind, int page, String at, boolean all) {
    static Asked nothing() {
        return new Asked("", "", 1, "", false);
    }

    static Asked everything() {
        return new Asked("", "", 1, "", true);
    }
}

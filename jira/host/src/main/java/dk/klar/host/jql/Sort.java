package dk.klar.host.jql;

/** One column of order by. */
record Sort(String field, boolean descending) {
}

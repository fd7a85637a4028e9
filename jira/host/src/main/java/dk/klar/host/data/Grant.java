package dk.klar.host.data;

/** One line of a permission scheme: the permission's key, Jira's own or a plugin's, and who holds it. */
public record Grant(String permission, Holder holder) {
}

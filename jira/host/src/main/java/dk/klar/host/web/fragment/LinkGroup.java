package dk.klar.host.web.fragment;

import java.util.List;

/** Entries of a menu below one heading. */
public record LinkGroup(String label, List<Link> links) {

    public LinkGroup lit(String selectedId) {
        return new LinkGroup(label, links.stream().map(link -> link.lit(selectedId)).toList());
    }
}

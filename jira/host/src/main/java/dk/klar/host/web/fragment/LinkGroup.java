package dk.klar.host.web.fragment;

import java.util.List;
import java.util.function.Predicate;

/** Entries of a menu below one heading. */
public record LinkGroup(String label, List<Link> links) {

    public LinkGroup lit(Predicate<Link> here) {
        return new LinkGroup(label, links.stream().map(link -> link.lit(here.test(link))).toList());
    }
}

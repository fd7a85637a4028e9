package dk.klar.jira.view;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import dk.klar.domain.dossier.Kind;
import dk.klar.domain.dossier.Section;
import dk.klar.jira.ReaderWorld;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.Test;

/** The issue panel and Klar's pages, rendered with everything that can stand on them. */
public class PageTemplatesTest {
    private static final String NASTY = "<img src=x onerror=alert(1)>\"'$view.issueKey()#set($x = 1)=cmd()";
    private final ReaderWorld world = new ReaderWorld();

    @Test
    public void everythingThatTheTemplatesCallIsAllowlistedAndNothingElseIs() throws IOException {
        all();
        world.fill("Plain");
        for (int i = 0; i < 60; i++) {
            world.add(Kind.TARGET_GROUP, Map.of("unit", "Unit " + i, "profession", "SSA", "headcount", 3));
        }
        world.through();
        all();

        assertEquals(ofThesePages(AllowlistedMethods.listed()), ofThesePages(AllowlistedMethods.CALLED));
    }

    private static Set<String> ofThesePages(Collection<String> methods) {
        return methods.stream().filter(method -> method.matches("dk\\.klar\\.jira\\.(view|panel|dossier|concern|evidence)\\..*") && !method.contains("GateOption"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    public void noReferenceIsLeftUnfilled() throws IOException {
        world.fill("Plain");

        for (String html : all()) {
            assertFalse(html, html.contains("$") || html.contains("#klar") || html.contains("#if") || html.contains("#end") || html.contains("#parse"));
        }
    }

    @Test
    public void whatPeopleTypeNeverBecomesMarkup() throws IOException {
        world.fill(NASTY);

        for (String html : all()) {
            assertFalse(html, html.contains("<img"));
        }
        assertTrue(dossier(true).contains("&lt;img src=x onerror=alert(1)&gt;&quot;&#39;$view.issueKey()#set($x = 1)=cmd()"));
        assertTrue(concerns().contains("&lt;img src=x onerror=alert(1)&gt;"));
    }

    @Test
    public void aReaderWithoutRightsIsOfferedNothingButToSpeak() throws IOException {
        world.fill("Plain");
        world.withoutRights();

        String html = dossier(true);

        assertFalse(panel().contains("<button"));
        assertEquals(Set.of(), matches(html, "data-klar-do=\"([a-z-]+)\" data-klar-kind=\"(?!concerns|remarks)"));
        assertTrue(panel().contains("No change owner has been named.") || panel().contains("has not yet"));
    }

    @Test
    public void whereThereIsNoViewNothingIsShown() throws IOException {
        assertEquals("", Pages.render("templates/panel.vm", Map.of()).strip());
    }

    @Test
    public void aFailureIsSaidAloud() throws IOException {
        assertTrue(Pages.render("templates/panel.vm", Map.of("failure", "Gone <b>")).contains("role=\"alert\"><p>Gone &lt;b&gt;</p>"));
        assertTrue(Pages.render("templates/failure.vm", Map.of("text", "Gone <b>", "language", "en")).contains("<p>Gone &lt;b&gt;</p>"));
    }

    @Test
    public void noIdStandsTwice() throws IOException {
        world.fill("Plain");
        for (String html : all()) {
            List<String> ids = Pattern.compile(" id=\"([^\"]*)\"").matcher(html).results().map(match -> match.group(1)).toList();
            assertEquals(new TreeSet<>(ids).size(), ids.size());
        }
    }

    @Test
    public void everyLabelAndDescriptionLeadsToSomething() throws IOException {
        world.fill("Plain");
        for (String html : all()) {
            Set<String> ids = matches(html, " id=\"([^\"]*)\"");
            for (String attribute : List.of("for", "aria-labelledby", "aria-describedby")) {
                matches(html, " " + attribute + "=\"([^\"]*)\"").forEach(id -> assertTrue(attribute + " " + id, ids.contains(id)));
            }
        }
    }

    private static Set<String> matches(String html, String pattern) {
        return Pattern.compile(pattern).matcher(html).results().map(match -> match.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    private List<String> all() throws IOException {
        List<String> pages = new ArrayList<>(List.of(panel(), dossier(false), dossier(true), concerns()));
        if (world.isThrough()) {
            pages.add(Pages.evidence(world));
        }
        for (Section section : Section.values()) {
            pages.add(Pages.section(world, section));
        }
        return pages;
    }

    private String panel() throws IOException {
        return Pages.panel(world);
    }

    private String dossier(boolean print) throws IOException {
        return Pages.dossier(world, print);
    }

    private String concerns() throws IOException {
        return Pages.concerns(world);
    }
}

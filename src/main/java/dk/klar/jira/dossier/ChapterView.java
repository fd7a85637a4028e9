package dk.klar.jira.dossier;

import java.util.List;

/** A part of the dossier: one of the recommendations, or what comes before or cuts across. */
public record ChapterView(String id, String name, List<SectionHeadView> sections) {
}

package dk.klar.host.sample;

import com.fasterxml.jackson.databind.JsonNode;
import dk.klar.host.data.JiraData;
import java.time.LocalDate;

/**
 * Counts of days that have passed, as if Klar's daily round had run on each: nothing but the round writes them, and of the past it
 * knows nothing. They end with yesterday; the last of them is how the sample stands.
 */
final class SampleCounts {
    private final JiraData data;

    SampleCounts(JiraData data) {
        this.data = data;
    }

    /** @param counts each of a project, the same from a day to another */
    void load(JsonNode counts) {
        for (JsonNode same : counts) {
            long project = data.projects().byKey(same.get("project").asText()).orElseThrow().id();
            LocalDate last = LocalDate.parse(same.get("to").asText());
            for (LocalDate day = LocalDate.parse(same.get("from").asText()); !day.isAfter(last); day = day.plusDays(1)) {
                data.sql().update("insert into \"AO_925DA9_TALLY\" (\"SLOT\", \"PROJECT\", \"ON_DAY\", \"BODY\") values (?, ?, ?, ?)",
                        project + "/" + day, project, day.toString(), same.get("body").toString());
            }
        }
    }
}

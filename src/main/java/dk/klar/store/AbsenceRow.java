package dk.klar.store;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** Since when Jira has not had a person. A row is never changed. */
@Preload
@Table("ABSENCE")
public interface AbsenceRow extends RawEntity<String> {
    /** Finds a person's. */
    String OF = "PERSON = ?";

    /** Their user key. */
    @NotNull
    @PrimaryKey("PERSON")
    @StringLength(255)
    String getPerson();

    /** A day as 2026-03-12. */
    @NotNull
    @StringLength(20)
    String getSince();
}

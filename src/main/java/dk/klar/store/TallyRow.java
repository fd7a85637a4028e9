package dk.klar.store;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** How a project stood on a day; see {@link AoTallies}. A row is never changed but replaced. */
@Preload
@Table("TALLY")
public interface TallyRow extends RawEntity<String> {
    /** The project's id and the day, such as {@code 10000/2026-11-26}: one of each, whichever node counts. */
    @NotNull
    @PrimaryKey("SLOT")
    String getSlot();

    /** The project's id. */
    @NotNull
    @Indexed
    Long getProject();

    /** As ISO 8601 writes it, so that it sorts by time. */
    @NotNull
    String getOnDay();

    @StringLength(StringLength.UNLIMITED)
    String getBody();
}

package dk.klar.store;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/**
 * What was said in confidence. The key is random, so that neither it nor its neighbours tell when the row came or after
 * which; there is no time but the week. As in {@link RecordRow} a row is never changed but replaced.
 */
@Preload
@Table("CONFIDENTIAL")
public interface ConfidentialRow extends RawEntity<String> {
    @NotNull
    @PrimaryKey("ID")
    @StringLength(100)
    String getID();

    /** The id. */
    @Indexed
    @NotNull
    long getSubject();

    @NotNull
    String getOpenness();

    /** Key of the user who said it to the representative; null for what was said without a name. */
    String getAuthor();

    void setAuthor(String userKey);

    /** Monday of its week, as 2026-11-23. */
    @NotNull
    String getWeek();

    /** The concern's tree as JSON; so are the answer and what was added. */
    @StringLength(StringLength.UNLIMITED)
    String getBody();

    void setBody(String body);

    @StringLength(StringLength.UNLIMITED)
    String getAnswer();

    void setAnswer(String answer);

    String getAnsweredBy();

    void setAnsweredBy(String userKey);

    @StringLength(StringLength.UNLIMITED)
    String getAdditions();

    boolean isKeptBack();

    boolean isDisclosed();

    @NotNull
    int getVersion();

    /** What the author's code leaves under the implementation's key; the code cannot be found from it. */
    @Unique
    @NotNull
    String getTrace();
}

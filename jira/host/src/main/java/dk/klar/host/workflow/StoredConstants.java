package dk.klar.host.workflow;

import dk.klar.host.data.JiraData;
import dk.klar.host.data.ScreenRow;
import dk.klar.host.data.Sql;
import dk.klar.host.data.StatusCategoryRow;
import dk.klar.host.data.StatusRow;
import java.util.Optional;
import java.util.function.Supplier;

/** Statuses and screens as the host keeps them. */
final class StoredConstants implements WorkflowConstants {
    private final Supplier<JiraData> data;

    StoredConstants(Supplier<JiraData> data) {
        this.data = data;
    }

    @Override
    public Optional<String> statusName(String id) {
        return data.get().constants().status(id).map(StatusRow::name);
    }

    @Override
    public void createStatus(String id, String name, Place place) {
        StatusCategoryRow category = switch (place) {
            case FIRST -> StatusCategoryRow.TO_DO;
            case BETWEEN -> StatusCategoryRow.IN_PROGRESS;
            case LAST -> StatusCategoryRow.DONE;
        };
        data.get().constants().addStatus(new StatusRow(id, name, "", category, "/images/icons/statuses/generic.png"));
    }

    @Override
    public Optional<String> screenName(long id) {
        return data.get().screens().byId(id).map(ScreenRow::name);
    }

    /** With the id that the workflow names; numbers given out later begin above it. */
    @Override
    public void createScreen(long id) {
        Sql sql = data.get().sql();
        sql.inTransaction(() -> {
            sql.update("insert into JIRA_SCREEN (ID, NAME) values (?, ?)", id, "Screen " + id);
            // Not max(ID): under snapshot isolation H2 2.2 answers it without the row just inserted.
            long next = 1 + data.get().screens().all().stream().mapToLong(ScreenRow::id).max().orElse(id);
            sql.update("alter table JIRA_SCREEN alter column ID restart with " + next);
        });
    }
}

package dk.klar.jira.people;

import com.atlassian.jira.bc.ServiceResult;
import com.atlassian.jira.bc.ServiceResultImpl;
import com.atlassian.jira.task.context.Context;
import com.atlassian.jira.user.anonymize.AffectedEntity;
import com.atlassian.jira.user.anonymize.AffectedEntityType;
import com.atlassian.jira.user.anonymize.UserKeyChangeHandler;
import com.atlassian.jira.user.anonymize.UserPropertyChangeParameter;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import dk.klar.domain.people.UserKey;
import dk.klar.text.Library;
import dk.klar.usecase.ReplaceUserKey;
import java.util.Collection;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Jira anonymises a user whose key tells who it is: Klar is told the new one. Of names Klar keeps none. */
public class UserKeyHandler implements UserKeyChangeHandler {
    private static final Logger LOG = LoggerFactory.getLogger(UserKeyHandler.class);
    private final ReplaceUserKey replaceUserKey;
    private final Library library;

    public UserKeyHandler(ReplaceUserKey replaceUserKey, Library library) {
        this.replaceUserKey = replaceUserKey;
        this.library = library;
    }

    @Override
    public Collection<AffectedEntity> getAffectedEntities(UserPropertyChangeParameter change) {
        long places = replaceUserKey.count(new UserKey(change.getOriginal()));
        return places == 0 ? List.of() : List.of(AffectedEntity.newBuilder(AffectedEntityType.ANONYMIZE)
                .descriptionKey("klar.anonymize.places").numberOfOccurrences(places).build());
    }

    /** What fails is told to the administrator, who can let Jira try again. */
    @Override
    public ServiceResult update(UserPropertyChangeParameter change) {
        ErrorCollection errors = new SimpleErrorCollection();
        Context.Task task = change.getContext().start(null);
        try {
            replaceUserKey.replace(new UserKey(change.getOriginal()), new UserKey(change.getTarget()));
        } catch (RuntimeException e) {
            LOG.error("The key of a user could not be replaced everywhere in Klar", e);
            errors.addErrorMessage(library.texts().text("klar.anonymize.failed"));
        } finally {
            task.complete();
        }
        return new ServiceResultImpl(errors);
    }
}

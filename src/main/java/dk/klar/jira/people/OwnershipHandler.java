package dk.klar.jira.people;

import com.atlassian.jira.bc.ServiceResult;
import com.atlassian.jira.bc.ServiceResultImpl;
import com.atlassian.jira.task.context.Context;
import com.atlassian.jira.user.anonymize.AffectedEntity;
import com.atlassian.jira.user.anonymize.AffectedEntityType;
import com.atlassian.jira.user.anonymize.OwnershipTransferHandler;
import com.atlassian.jira.user.anonymize.OwnershipTransferParameter;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import dk.klar.domain.people.Handover;
import dk.klar.domain.people.UserKey;
import dk.klar.text.Library;
import dk.klar.usecase.HandOver;
import dk.klar.usecase.port.Caller;
import java.util.Collection;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Before Jira anonymises a user, what they owned goes to the one whom the administrator names: Klar's roles and benefits too. */
public class OwnershipHandler implements OwnershipTransferHandler {
    private static final Logger LOG = LoggerFactory.getLogger(OwnershipHandler.class);
    private final HandOver handOver;
    private final Caller caller;
    private final Library library;

    public OwnershipHandler(HandOver handOver, Caller caller, Library library) {
        this.handOver = handOver;
        this.caller = caller;
        this.library = library;
    }

    /** A Jira that names the members of its parameter otherwise is told of nothing: an error here would stop the anonymisation. */
    @Override
    public Collection<AffectedEntity> getAffectedEntities(OwnershipTransferParameter transfer) {
        try {
            long count = handOver.count(new UserKey(transfer.getCurrentUserKey()));
            return count == 0 ? List.of() : List.of(AffectedEntity.newBuilder(AffectedEntityType.TRANSFER_OWNERSHIP)
                    .descriptionKey("klar.handover.records").numberOfOccurrences(count).build());
        } catch (LinkageError e) {
            LOG.error("This Jira hands over what users own in a way that Klar does not know", e);
            return List.of();
        }
    }

    /** What fails stops the anonymisation: the administrator is told, and can let Jira try again. */
    @Override
    public ServiceResult update(OwnershipTransferParameter transfer) {
        ErrorCollection errors = new SimpleErrorCollection();
        try {
            hand(transfer);
        } catch (RuntimeException e) {
            LOG.error("What a user owned in Klar could not be handed over everywhere", e);
            errors.addErrorMessage(library.texts().text("klar.handover.failed"));
        } catch (LinkageError e) {
            LOG.error("This Jira hands over what users own in a way that Klar does not know", e);
        }
        return new ServiceResultImpl(errors);
    }

    private void hand(OwnershipTransferParameter transfer) {
        Context.Task task = transfer.getContext().start(null);
        try {
            UserKey to = new UserKey(transfer.getTransferToUserKey());
            handOver.all(new Handover(new UserKey(transfer.getCurrentUserKey()), to), caller.user().orElse(to));
        } finally {
            task.complete();
        }
    }
}

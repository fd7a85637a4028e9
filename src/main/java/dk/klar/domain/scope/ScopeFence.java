package dk.klar.domain.scope;

import dk.klar.domain.record.Group;
import dk.klar.domain.record.Listed;
import dk.klar.domain.record.RecordBody;
import dk.klar.domain.record.Text;
import java.util.List;

/**
 * What keeps the technology from spreading unplanned.
 *
 * @param minimalCore the smallest part that makes sense by itself
 * @param howExtended how an extension is agreed
 * @param agreedBy    who has agreed to the fence
 * @param novelties   what becomes new for people at the same time
 */
public record ScopeFence(
        @Group("core") @Listed @Text(max = 4000) String minimalCore,
        List<Novelty> novelties,
        @Group("extension") @Listed @Text(max = 4000) String howExtended,
        String agreedBy) implements RecordBody {

    /** How many of the kinds come at once. */
    long kindsOfNovelty() {
        return novelties.stream().map(Novelty::kind).distinct().count();
    }
}

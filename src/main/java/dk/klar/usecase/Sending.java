package dk.klar.usecase;

import dk.klar.domain.people.UserKey;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;

/** Letters under way, each sent once. For one thread. */
final class Sending {
    private final Runnable between;
    private int sent;
    private final Map<UserKey, RuntimeException> failed = new LinkedHashMap<>();

    /** @param between done before each letter; what it throws goes on to whoever sends */
    Sending(Runnable between) {
        this.between = between;
    }

    /** Who cannot be told keeps none of the others from it. @param letter whether it was sent */
    void to(UserKey person, BooleanSupplier letter) {
        between.run();
        try {
            sent += letter.getAsBoolean() ? 1 : 0;
        } catch (RuntimeException e) {
            failed.putIfAbsent(person, e);
        }
    }

    TellPeople.Done done() {
        return new TellPeople.Done(sent, failed);
    }

    /**
     * It is noted first: whoever is killed between the two tells nobody twice. A letter that is seen to fail was not sent, and is
     * tried again the next time.
     *
     * @param note     whether it is this one's to send
     * @param takeBack that what was noted did not come to be
     */
    static boolean once(BooleanSupplier note, Runnable letter, Runnable takeBack) {
        if (!note.getAsBoolean()) {
            return false;
        }
        try {
            letter.run();
            return true;
        } catch (RuntimeException e) {
            takeBack.run();
            throw e;
        }
    }
}

package dk.klar.jira.history;

import dk.klar.domain.dossier.Entry;
import dk.klar.domain.dossier.Kind;
import dk.klar.domain.history.Narrowed;
import dk.klar.domain.people.UserKey;
import dk.klar.jira.view.Addresses;
import dk.klar.text.Library;
import dk.klar.text.RecordTitles;
import dk.klar.text.Texts;
import dk.klar.usecase.ReadHistory;
import dk.klar.usecase.UseCases;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A page of an implementation's history, ready to be laid out: the newest, or those that come after in what somebody narrows it to. */
public final class HistoryPage {
    private final UseCases useCases;
    private final Library library;
    private final Addresses addresses;

    public HistoryPage(UseCases useCases, Library library, Addresses addresses) {
        this.useCases = useCases;
        this.library = library;
        this.addresses = addresses;
    }

    /** @param newest when something was done last; empty where nothing was */
    record Shown(Map<String, Object> context, Optional<Instant> newest) {
    }

    Shown newest(String issueKey, UserKey reader) {
        ReadHistory.Page page = useCases.readHistory().page(issueKey, reader, Narrowed.NOT, Integer.MAX_VALUE);
        Texts texts = library.texts();
        Map<String, Object> context = context(page, texts);
        context.put("address", addresses.history(issueKey));
        context.put("filters", words(page, texts).filters(page.spread()));
        context.put("filterLabel", texts.text("klar.history.filter"));
        context.put("allLabel", texts.text("klar.history.all"));
        return new Shown(context, page.changes().stream().findFirst().map(change -> change.stamp().at()));
    }

    /** @param left as in {@link ReadHistory#page} */
    Map<String, Object> more(String issueKey, UserKey reader, Narrowed wanted, int left) {
        return context(useCases.readHistory().page(issueKey, reader, wanted, left), library.texts());
    }

    private Map<String, Object> context(ReadHistory.Page page, Texts texts) {
        HistoryWords words = words(page, texts);
        int all = page.spread().within(page.wanted());
        Map<String, Object> context = new HashMap<>();
        context.put("changes", page.changes().stream().map(words::of).toList());
        context.put("left", page.left());
        context.put("said", all == 0 ? texts.text("klar.history.empty") : page.left() == 0 ? texts.text("klar.history.shown.all", all)
                : texts.text("klar.history.shown", page.shown(), all));
        context.put("olderLabel", texts.text("klar.history.older"));
        context.put("fieldLabel", texts.text("klar.history.field"));
        context.put("beforeLabel", texts.text("klar.history.before"));
        context.put("afterLabel", texts.text("klar.history.after"));
        context.put("restsOnLabel", texts.text("klar.history.rests-on"));
        context.put("nothing", texts.text("klar.history.nothing"));
        return context;
    }

    /** Things are called what they are called now; what is gone, what it was called last as far as this page knows. */
    private HistoryWords words(ReadHistory.Page page, Texts texts) {
        List<Entry<?>> known = new ArrayList<>(useCases.keepMunicipality().all(Kind.COMMITTEE));
        known.addAll(page.now());
        return new HistoryWords(texts, new RecordTitles(texts, known, page.changes()));
    }
}

package dk.klar.jira.portfolio;

import dk.klar.domain.people.UserKey;
import dk.klar.text.Library;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Map;

/** What the portfolio's servlet does with its page, for benchmarks. */
public final class PortfolioPages {
    private final PortfolioPage page;
    private final Library library;

    public PortfolioPages(PortfolioPage page, Library library) {
        this.page = page;
        this.library = library;
    }

    /** What the template prints, and the words it prints around it. */
    public Object shown(UserKey reader, Map<String, String> asked) {
        page.words();
        return page.of(reader, new Asked(asked));
    }

    public void csv(UserKey reader, Map<String, String> asked) {
        try {
            new PortfolioCsv(library.texts()).write(page.rows(reader, new Asked(asked), library.texts()), Writer.nullWriter());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

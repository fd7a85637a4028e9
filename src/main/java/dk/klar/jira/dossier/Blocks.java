package dk.klar.jira.dossier;

import dk.klar.domain.dossier.Kind;
import dk.klar.domain.dossier.Section;
import dk.klar.jira.view.Addresses;
import dk.klar.jira.view.CellView;
import dk.klar.jira.view.FactView;
import dk.klar.jira.view.Scene;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Makes the blocks of a section: one for each kind of record, searched and in pages, and what is worked out of them. */
final class Blocks {
    /** Records on a page. */
    static final int PAGE = 25;

    private final Scene scene;
    private final Asked asked;
    private final Addresses addresses;
    private final Rows rows;

    Blocks(Scene scene, Asked asked, Addresses addresses) {
        this.scene = scene;
        this.addresses = addresses;
        this.asked = asked;
        this.rows = new Rows(scene);
    }

    List<BlockView> of(Section section) {
        List<BlockView> blocks = new ArrayList<>();
        section.kinds().stream().filter(kind -> kind.beside().isEmpty() && kind != Kind.REMARK).map(this::of).forEach(blocks::add);
        switch (section) {
            case CONTEXT -> blocks.add(new ComparisonTable(scene).view());
            case INVOLVEMENT -> blocks.add(new ReachTable(scene).view());
            default -> { }
        }
        return blocks;
    }

    private BlockView of(Kind kind) {
        if (!kind.fixed().isEmpty()) {
            return new BlockView(kind.segment(), heading(kind), "", List.of(), found(new Cards(scene, rows).of(kind)), "", "", null);
        }
        List<RowView> all = found(switch (kind) {
            case PILOT -> new PilotCards(scene, rows).all();
            case BENEFIT -> new BenefitRows(scene, rows).all();
            case CONCERN -> new ConcernRows(scene, rows).all();
            case PASSAGE -> new PassageRows(scene, rows, addresses).all();
            case CONDITION -> new ConditionRows(scene, rows).all();
            default -> scene.dossier().entries(kind).stream().map(rows::line).toList();
        });
        int pages = Math.max(1, (all.size() + PAGE - 1) / PAGE);
        int page = asked.all() ? 1 : page(kind, all, pages);
        List<RowView> shown = asked.all() ? all : all.subList((page - 1) * PAGE, Math.min(page * PAGE, all.size()));
        return new BlockView(kind.segment(), heading(kind), "", kind == Kind.PILOT ? List.of() : rows.columns(kind), shown,
                scene.word(asked.query().isEmpty() ? "none" : "notFound"),
                scene.mayWrite(kind) && kind != Kind.CONCERN ? scene.word("add", scene.texts().text("klar.kind." + kind.segment() + ".one")) : "",
                pages == 1 || asked.all() ? null : pager(page, pages, shown.size(), all.size()));
    }

    private String heading(Kind kind) {
        return scene.texts().text("klar.kind." + kind.segment());
    }

    /** The page asked for, that of the record asked for, or the first. */
    private int page(Kind kind, List<RowView> all, int pages) {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).id().equals(asked.at())) {
                return i / PAGE + 1;
            }
        }
        return asked.kind().equals(kind.segment()) ? Math.min(Math.max(1, asked.page()), pages) : 1;
    }

    private PagerView pager(int page, int pages, int shown, int all) {
        int first = (page - 1) * PAGE + 1;
        return new PagerView(scene.word("page", first, first + shown - 1, all), page - 1, page < pages ? page + 1 : 0);
    }

    private List<RowView> found(List<RowView> all) {
        String query = asked.query().toLowerCase(scene.texts().language());
        return query.isEmpty() ? all : all.stream().filter(row -> said(row).anyMatch(text -> text.toLowerCase(scene.texts().language()).contains(query))).toList();
    }

    private static Stream<String> said(RowView row) {
        return Stream.of(Stream.of(row.title()), row.cells().stream().map(CellView::text), row.facts().stream().map(FactView::value),
                row.guidance().stream().map(FactView::value)).flatMap(each -> each);
    }
}

package dev.copydesk.rules.packs;

import dev.copydesk.contracts.article.ParsedArticle;
import dev.copydesk.contracts.flag.Flag;
import dev.copydesk.contracts.pack.PackEdition;
import dev.copydesk.rules.check.ArticleChecker;
import dev.copydesk.rules.packs.phrase.PhraseTable;
import java.util.List;

/** A pack that is ready to look at articles. Thread-safe; nothing is kept between articles. */
public final class Pack {
    private final PackEdition edition;
    private final String title;
    private final List<PhraseTable> tables;
    private final CompiledRules rules;

    Pack(PackEdition edition, String title, List<PhraseTable> tables, CompiledRules rules) {
        this.edition = edition;
        this.title = title;
        this.tables = List.copyOf(tables);
        this.rules = rules;
    }

    /** Which pack it is. */
    public PackEdition edition() {
        return edition;
    }

    /** As its author calls it. */
    public String title() {
        return title;
    }

    /** Rows of its tables. */
    public int phrases() {
        return tables.stream().mapToInt(PhraseTable::rows).sum();
    }

    /** Rules of its DRL files. */
    public int rules() {
        return rules.size();
    }

    /**
     * The pack's flags on an article, ordered by place.
     *
     * @throws RuntimeException whatever a rule of the pack throws, or when it raises what is not its own or far too much
     */
    public List<Flag> check(ParsedArticle article) {
        House house = new House(edition.name(), article.text());
        List<Flag> raised = new RaisedFlags();
        tables.forEach(table -> table.look(article, house::finding, raised::add));
        raised.addAll(rules.fire(article, house));
        return raised.stream()
                .distinct()
                .map(flag -> ofThisPack(flag, house))
                .sorted(ArticleChecker.BY_PLACE)
                .toList();
    }

    private Flag ofThisPack(Flag flag, House house) {
        if (!house.owns(flag.rule())) {
            throw new PackFaultException("It raised a flag of what is no rule of this pack.");
        }
        return flag.from(edition);
    }
}

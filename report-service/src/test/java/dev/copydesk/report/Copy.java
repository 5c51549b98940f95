package dev.copydesk.report;

import dev.copydesk.contracts.article.ArticleHeader;
import dev.copydesk.contracts.article.Block;
import dev.copydesk.contracts.article.BlockKind;
import dev.copydesk.contracts.article.CheckedArticle;
import dev.copydesk.contracts.fact.Told;
import dev.copydesk.contracts.flag.Category;
import dev.copydesk.contracts.flag.Evidence;
import dev.copydesk.contracts.flag.Flag;
import dev.copydesk.contracts.flag.Severity;
import dev.copydesk.contracts.flag.Suggestion;
import dev.copydesk.contracts.pack.PackEdition;
import dev.copydesk.contracts.pack.PackRun;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Checked articles for tests, with copy written for them. */
public final class Copy {
    public static final String HEADLINE = "Council counts 42 boats after harbour storm";
    private static final String TEXT = HEADLINE
            + "\nThe storm damaged 42 boats, 18 of them trawlers and 14 yachts, the harbour office said on Monday."
            + "\nMayor Ilse Brandt called it “the worst night since 1987”.";

    private final String articleId;
    private long revision = 1;
    private long check = 1;
    private String headline = HEADLINE;
    private String outlet = "The Quay";
    private String text = TEXT;
    private String notChecked;
    private Instant acceptedAt = Instant.parse("2026-03-02T08:00:00Z");
    private Duration checking = Duration.ofSeconds(1);
    private Instant publishedAt;
    private Instant embargoedUntil;
    private String evolvedFrom;
    private boolean withdrawn;
    private String story;
    private Told told;
    private final List<Flag> flags = new ArrayList<>();
    private final List<PackRun> packs = new ArrayList<>();

    private Copy(String articleId) {
        this.articleId = articleId;
    }

    /** An article that no other test knows. */
    public static Copy of() {
        return new Copy("desk:" + UUID.randomUUID());
    }

    public static Copy of(String articleId) {
        return new Copy(articleId);
    }

    /** An error on "42 boats, 18 of them trawlers and 14 yachts". */
    public static Flag wrongSum() {
        return wrongSum(TEXT);
    }

    public static Flag wrongSum(String text) {
        String quote = "42 boats, 18 of them trawlers and 14 yachts";
        int start = text.indexOf(quote);
        return new Flag(
                "arithmetic.sum",
                Category.ARITHMETIC,
                "sum",
                Severity.ERROR,
                0.95,
                start,
                start + quote.length(),
                quote,
                "The parts do not make the total",
                "18 and 14 make 32, not 42.",
                List.of("18 + 14 = 32", "42 - 32 = 10"),
                List.of(new Suggestion(start, start + 2, "32", "the sum of the parts")),
                List.of(new Evidence(null, null, start, start + 8, "42 boats", "the total")));
    }

    /** A flag of this rule and severity on these words. */
    public Flag flag(String rule, Severity severity, String quote) {
        int start = text.indexOf(quote);
        Category category =
                Category.valueOf(rule.substring(0, rule.indexOf('.')).toUpperCase(java.util.Locale.ROOT));
        return new Flag(
                rule,
                category,
                rule.substring(rule.indexOf('.') + 1),
                severity,
                0.8,
                start,
                start + quote.length(),
                quote,
                "Look at this",
                "Is this right?",
                List.of(),
                List.of(),
                List.of());
    }

    /** A warning of this rule pack on these words, which has looked at the article. */
    public Copy flaggedBy(PackEdition pack, String quote) {
        Flag flag = flag("house." + pack.name() + ".words", Severity.WARNING, quote);
        flags.add(flag.from(pack));
        packs.add(new PackRun(pack, null));
        return this;
    }

    /** That this rule pack failed on the article. */
    public Copy failedBy(PackEdition pack, String why) {
        packs.add(new PackRun(pack, why));
        return this;
    }

    public Copy revision(long number) {
        revision = number;
        return this;
    }

    public Copy check(long number) {
        check = number;
        return this;
    }

    public Copy headline(String words) {
        headline = words;
        return this;
    }

    public Copy outlet(String name) {
        outlet = name;
        return this;
    }

    public Copy text(String copy) {
        text = copy;
        return this;
    }

    public Copy notChecked(String reason) {
        notChecked = reason;
        return this;
    }

    /** A minute before it was accepted unless told. */
    public Copy publishedAt(Instant time) {
        publishedAt = time;
        return this;
    }

    public Copy embargoedUntil(Instant time) {
        embargoedUntil = time;
        return this;
    }

    public Copy evolvedFrom(String earlier) {
        evolvedFrom = earlier;
        return this;
    }

    /** That the article is taken back, as rules-service hands it on. */
    public Copy withdrawn() {
        withdrawn = true;
        text = "";
        headline = null;
        return notChecked("withdrawn");
    }

    /** That the article belongs to a story, and what it tells on it. */
    public Copy onStory(String id, Told tells) {
        story = id;
        told = tells;
        return this;
    }

    public Copy acceptedAt(Instant time) {
        acceptedAt = time;
        return this;
    }

    /** How long after it was accepted it was checked; a second unless told. */
    public Copy checkedAfter(Duration time) {
        checking = time;
        return this;
    }

    public Copy flagged(Flag... raised) {
        flags.addAll(List.of(raised));
        return this;
    }

    public CheckedArticle checked() {
        return new CheckedArticle(
                header(), check, acceptedAt.plus(checking), text, blocks(), notChecked, flags, story, told, packs);
    }

    public ArticleHeader header() {
        return new ArticleHeader(
                articleId,
                revision,
                "desk",
                outlet,
                "https://quay.example/storm",
                "en",
                headline,
                "By Jonas Roth",
                publishedAt == null ? acceptedAt.minusSeconds(60) : publishedAt,
                acceptedAt,
                embargoedUntil,
                evolvedFrom,
                withdrawn);
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        int start = 0;
        for (String line : text.split("\n", -1)) {
            if (!line.isEmpty()) {
                BlockKind kind = blocks.isEmpty() ? BlockKind.HEADLINE : BlockKind.PARAGRAPH;
                blocks.add(new Block(kind, start, start + line.length()));
            }
            start += line.length() + 1;
        }
        return blocks;
    }
}

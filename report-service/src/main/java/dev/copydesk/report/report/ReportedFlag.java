package dev.copydesk.report.report;

import dev.copydesk.contracts.flag.Category;
import dev.copydesk.contracts.flag.Evidence;
import dev.copydesk.contracts.flag.Flag;
import dev.copydesk.contracts.flag.Severity;
import dev.copydesk.contracts.flag.Suggestion;
import dev.copydesk.contracts.pack.PackEdition;
import dev.copydesk.report.encoding.StorableText;
import dev.copydesk.report.rule.PackKeys;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.Arrays;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One flag of one revision's report. */
@Entity
@Table(name = "flag")
public class ReportedFlag {
    @EmbeddedId
    private FlagKey key;

    /** Place in the report's order, from 0. */
    private int position;

    private String rule;

    @Enumerated(EnumType.STRING)
    private Category category;

    private String kind;

    @Enumerated(EnumType.STRING)
    private Severity severity;

    private double confidence;

    @Column(name = "start_offset")
    private int start;

    @Column(name = "end_offset")
    private int end;

    private String quote;
    private String title;
    private String message;

    @JdbcTypeCode(SqlTypes.JSON)
    private Detail detail;

    @Column(name = "pack")
    private String pack;

    /** What explains a flag: read and written as a whole, never searched. */
    public record Detail(
            List<String> working, List<Suggestion> suggestions, List<Evidence> evidence, PackEdition pack) {}

    /** For Hibernate. */
    protected ReportedFlag() {}

    /**
     * A flag as the rules raised it.
     *
     * @param text the report's text; offsets outside of it are clamped, so that no later reader has to
     */
    ReportedFlag(FlagKey key, int position, Flag flag, String text) {
        this.key = key;
        this.position = position;
        rule = StorableText.of(flag.rule());
        category = flag.category();
        kind = StorableText.of(flag.kind());
        severity = flag.severity();
        confidence = flag.confidence();
        start = Math.min(Math.max(flag.start(), 0), text.length());
        end = Math.min(Math.max(flag.end(), start), text.length());
        quote = StorableText.of(flag.quote() == null ? text.substring(start, end) : flag.quote());
        title = StorableText.of(flag.title());
        message = StorableText.of(flag.message());
        detail = new Detail(
                flag.working().stream().map(StorableText::of).toList(),
                flag.suggestions().stream().map(ReportedFlag::storable).toList(),
                flag.evidence().stream().map(ReportedFlag::storable).toList(),
                flag.pack() == null ? null : storable(flag.pack()));
        pack = detail.pack() == null ? null : PackKeys.of(detail.pack());
    }

    /** The same as a notice; it is not stored. */
    ReportedFlag asNotice() {
        ReportedFlag notice = new ReportedFlag();
        notice.key = key;
        notice.position = position;
        notice.rule = rule;
        notice.category = category;
        notice.kind = kind;
        notice.severity = Severity.NOTICE;
        notice.confidence = confidence;
        notice.start = start;
        notice.end = end;
        notice.quote = quote;
        notice.title = title;
        notice.message = message;
        notice.detail = detail;
        notice.pack = pack;
        return notice;
    }

    private static Suggestion storable(Suggestion suggestion) {
        return new Suggestion(
                suggestion.start(),
                suggestion.end(),
                StorableText.of(suggestion.replacement()),
                StorableText.of(suggestion.why()));
    }

    private static PackEdition storable(PackEdition pack) {
        return new PackEdition(
                StorableText.of(pack.name()), StorableText.of(pack.version()), StorableText.of(pack.digest()));
    }

    private static Evidence storable(Evidence evidence) {
        return new Evidence(
                StorableText.of(evidence.articleId()),
                StorableText.of(evidence.outlet()),
                evidence.start(),
                evidence.end(),
                StorableText.of(evidence.quote()),
                StorableText.of(evidence.note()));
    }

    public String fingerprint() {
        return key.fingerprint();
    }

    public String rule() {
        return rule;
    }

    public Category category() {
        return category;
    }

    public String kind() {
        return kind;
    }

    public Severity severity() {
        return severity;
    }

    /** 0 to 1. */
    public double confidence() {
        return confidence;
    }

    /** Within the report's text. */
    public int start() {
        return start;
    }

    /** Within the report's text, not before the start. */
    public int end() {
        return end;
    }

    public String quote() {
        return quote;
    }

    public String title() {
        return title;
    }

    public String message() {
        return message;
    }

    public List<String> working() {
        return detail.working();
    }

    public List<Suggestion> suggestions() {
        return detail.suggestions();
    }

    public List<Evidence> evidence() {
        return detail.evidence();
    }

    /** The newsroom's own rule pack that it is from; null where the rule ships with Copydesk. */
    public PackEdition pack() {
        return detail.pack();
    }

    /** Of the pack's edition, by which a setting names it; null where the release that stored the flag knew of none. */
    String packKey() {
        return pack;
    }

    /** Whether it is the newsroom's own rules that raised it, and not those that ship with Copydesk. */
    boolean isOfHouse() {
        return rule.startsWith(PackKeys.PREFIX);
    }

    /** All that it says, but for its place in the order. */
    public List<Object> content() {
        return Arrays.asList(key.fingerprint(), rule, severity, confidence, start, end, quote, title, message, detail);
    }
}

package dev.copydesk.contracts.fact;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * What an article tells on its story, laid out so that articles can be set side by side. Offsets are UTF-16 code units into the
 * article's text, end exclusive.
 *
 * @param figures counts of the event, at most one of each thing, in the order of the text
 * @param names who and what it names, each by its fullest form, in the order of the text
 * @param quotations words of speakers that are known by name, in the order of the text
 */
public record Told(List<Figure> figures, List<Name> names, List<Quotation> quotations) {
    /** Nothing: of an article that was not checked, or by a sender that did not tell. */
    public static final Told NOTHING = new Told(List.of(), List.of(), List.of());

    public Told {
        figures = figures == null ? List.of() : List.copyOf(figures);
        names = names == null ? List.of() : List.copyOf(names);
        quotations = quotations == null ? List.of() : List.copyOf(quotations);
    }

    /**
     * A count.
     *
     * @param words as written, with hedge and noun ("more than 650 drones")
     * @param thing equal for figures that count the same ("drone launched")
     * @param label what is counted, for a reader ("drones launched")
     * @param low the lowest value that the wording allows; null when unbounded
     * @param high the highest value that the wording allows; null when unbounded
     */
    public record Figure(
            int start, int end, String words, String thing, String label, BigDecimal low, BigDecimal high) {
        public Figure {
            Objects.requireNonNull(words, "words");
            Objects.requireNonNull(thing, "thing");
            label = label == null ? thing : label;
        }
    }

    /**
     * A name.
     *
     * @param form the fullest form in the article
     * @param key equal for accepted spellings of one name ("Zelensky", "Zelenskyy")
     * @param kind what it names
     * @param mentions how often the article names it, in whatever form
     */
    public record Name(
            int start, int end, String form, String key, dev.copydesk.contracts.fact.Name.Kind kind, int mentions) {
        public Name {
            Objects.requireNonNull(form, "form");
            key = key == null ? form : key;
            kind = kind == null ? dev.copydesk.contracts.fact.Name.Kind.UNKNOWN : kind;
        }
    }

    /**
     * A quotation.
     *
     * @param words as written, marks included
     * @param speaker as written
     * @param key equal where the speaker is the same: the last word of the name
     */
    public record Quotation(int start, int end, String words, String speaker, String key) {
        public Quotation {
            Objects.requireNonNull(words, "words");
            Objects.requireNonNull(speaker, "speaker");
            key = key == null ? speaker : key;
        }
    }
}

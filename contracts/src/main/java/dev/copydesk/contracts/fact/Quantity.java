package dev.copydesk.contracts.fact;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * A figure in the copy, as the interval of values that its wording allows.
 *
 * @param start of the figure itself, hedge and noun not included ("585" in "nearly 585 drones")
 * @param end of the figure itself; a percent sign, a glued scale or unit belongs to it ("12%", "1.2m", "14C")
 * @param phraseEnd end of the counted noun or unit after it ("drones" in "585 enemy drones"); {@code end} where there is none
 * @param sentence index of its sentence in {@link Facts#sentences()}
 * @param value the figure as written, before the hedge ("nearly 12%" is 12)
 * @param low the lowest value that the wording allows; null when unbounded
 * @param high the highest value that the wording allows; null when unbounded
 * @param grain the step of the figure's last written digit: 1 for "585", 100,000 for "1.2m"
 * @param form how the figure is written
 * @param hedge how the copy qualifies it
 * @param measure what kind of figure it is
 * @param unit ISO 4217 code, unit symbol or period; null for a plain count
 * @param noun lemma of the counted noun ("drone"), or null
 * @param qualifier what stands between the figure and its noun, in lower case ("enemy"), or null
 * @param verb lemma of the verb that it belongs to ("intercept"), or null
 * @param action class of that verb
 * @param part how it stands to another figure
 */
public record Quantity(
        int start,
        int end,
        int phraseEnd,
        int sentence,
        BigDecimal value,
        BigDecimal low,
        BigDecimal high,
        BigDecimal grain,
        Form form,
        Hedge hedge,
        Measure measure,
        String unit,
        String noun,
        String qualifier,
        String verb,
        Action action,
        Part part) {
    public Quantity {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(hedge, "hedge");
        Objects.requireNonNull(measure, "measure");
        phraseEnd = Math.max(phraseEnd, end);
        grain = grain == null ? BigDecimal.ONE : grain;
        form = form == null ? Form.DIGITS : form;
        action = action == null ? Action.NONE : action;
        part = part == null ? Part.NONE : part;
    }

    /** How a figure is written. */
    public enum Form {
        /** "585", "1.2m", "3 million". */
        DIGITS,
        /** "sixty-one", "half a million". */
        WORDS,
        /** Only implied by an article or "both": "a man", "both drivers". It counts in a list, and hardly elsewhere. */
        ARTICLE
    }

    /** How the copy qualifies a figure. */
    public enum Hedge {
        EXACT,
        ABOUT,
        NEARLY,
        AT_LEAST,
        MORE_THAN,
        UP_TO,
        LESS_THAN,
        RANGE
    }

    /** What kind of figure it is. */
    public enum Measure {
        COUNT,
        MONEY,
        PERCENT,
        PERCENTAGE_POINT,
        FRACTION,
        /** "six times", "twice", "double". */
        MULTIPLE,
        ORDINAL,
        RATIO,
        AGE,
        DURATION,
        TEMPERATURE,
        UNIT
    }

    /** Class of the verb that a figure belongs to: figures under different classes count different things. */
    public enum Action {
        NONE,
        LAUNCHED,
        DOWNED,
        STRUCK,
        KILLED,
        WOUNDED,
        ARRESTED,
        RISE_TO,
        RISE_BY,
        FALL_TO,
        FALL_BY,
        OTHER
    }

    /** How a figure stands to another one. */
    public enum Part {
        NONE,
        /** "including three", "of whom two", "among them". */
        SUBSET,
        /** "the remaining", "the rest", "the other". */
        REMAINDER,
        /** "another three", "three more". */
        ADDITION,
        /** "in all", "a total of". */
        TOTAL,
        /** "of the 850", "out of 704": what a share is of. */
        WHOLE,
        /** "a majority of", "by 227 votes": how far two figures are apart. */
        DIFFERENCE,
        /** "from 8", "compared with 9,000": what a change starts from. */
        BASE,
        /** "174 seats each", "$5 apiece": for every one of something. */
        EACH
    }
}

package dev.copydesk.rules.disagreement;

import dev.copydesk.contracts.article.ParsedArticle;
import dev.copydesk.contracts.fact.Attribution.SourceKind;
import dev.copydesk.contracts.fact.Facts;
import dev.copydesk.contracts.fact.Name;
import dev.copydesk.contracts.fact.Quantity;
import dev.copydesk.contracts.fact.Quantity.Action;
import dev.copydesk.contracts.fact.Quantity.Hedge;
import dev.copydesk.contracts.fact.Quantity.Measure;
import dev.copydesk.contracts.fact.Quantity.Part;
import dev.copydesk.contracts.fact.Quotation;
import dev.copydesk.contracts.fact.Told;
import dev.copydesk.rules.names.spelling.RomanisationKey;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What an article tells on its story, so that it can be set beside what others tell. Wider than what is judged: an editor who
 * looks at a table sees for herself whether two figures are of one place.
 */
public final class Telling {
    /** No table is read further. */
    private static final int MOST = 60;

    /** An article tells its event first; further down stand earlier ones. */
    private static final int FIRST_SENTENCES = 8;

    private static final Set<SourceKind> KNOWN_BY_NAME =
            EnumSet.of(SourceKind.NAMED_PERSON, SourceKind.NAMED_INSTITUTION, SourceKind.DOCUMENT);

    private static final Set<Action> CLASSED = EnumSet.complementOf(EnumSet.of(Action.NONE, Action.OTHER));

    private static final List<String> HEDGES = List.of(
            "more than", "at least", "fewer than", "less than", "up to", "nearly", "almost", "around", "about", "over");

    /** A hedge stands at most so many characters before its figure. */
    private static final int HEDGE_REACH = 24;

    private Telling() {}

    /** What the article tells; nothing of one that was not checked. */
    public static Told of(ParsedArticle article) {
        return article.notChecked() != null
                ? Told.NOTHING
                : new Told(figures(article), names(article.facts()), quotations(article));
    }

    private static List<Told.Figure> figures(ParsedArticle article) {
        Map<String, Told.Figure> figures = new LinkedHashMap<>();
        for (Quantity figure : article.facts().quantities()) {
            if (isOfTheEvent(figure) && figures.size() < MOST) {
                String thing = thing(figure);
                figures.putIfAbsent(thing, figure(article, figure, thing));
            }
        }
        return List.copyOf(figures.values());
    }

    private static boolean isOfTheEvent(Quantity figure) {
        return figure.measure() == Measure.COUNT
                && figure.form() != Quantity.Form.ARTICLE
                && figure.noun() != null
                && (figure.part() == Part.NONE || figure.part() == Part.TOTAL)
                && figure.sentence() >= 0
                && figure.sentence() < FIRST_SENTENCES;
    }

    /** The noun and what happens to it, by the class of the verb where it has one. */
    private static String thing(Quantity figure) {
        String happens = CLASSED.contains(figure.action()) ? word(figure.action()) : figure.verb();
        return happens == null ? figure.noun() : figure.noun() + " " + happens;
    }

    private static Told.Figure figure(ParsedArticle article, Quantity figure, String thing) {
        String text = article.text();
        String counted = text.substring(figure.end(), figure.phraseEnd()).strip();
        String what = counted.isEmpty() ? figure.noun() : counted.toLowerCase(Locale.ROOT);
        int start = hedgeStart(article, figure);
        return new Told.Figure(
                start,
                figure.phraseEnd(),
                text.substring(start, figure.phraseEnd()),
                thing,
                CLASSED.contains(figure.action()) ? what + " " + word(figure.action()) : what,
                figure.low(),
                figure.high());
    }

    /** Where the figure begins with its hedge, which its offsets leave out. */
    private static int hedgeStart(ParsedArticle article, Quantity figure) {
        if (figure.hedge() == Hedge.EXACT || figure.hedge() == Hedge.RANGE) {
            return figure.start();
        }
        int from = Math.max(0, figure.start() - HEDGE_REACH);
        String before = article.text().substring(from, figure.start()).toLowerCase(Locale.ROOT);
        for (String hedge : HEDGES) {
            if (before.stripTrailing().endsWith(hedge)) {
                return from + before.lastIndexOf(hedge);
            }
        }
        return figure.start();
    }

    private static String word(Action action) {
        return switch (action) {
            case DOWNED -> "shot down";
            case STRUCK -> "hit";
            default -> action.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        };
    }

    private static List<Told.Name> names(Facts facts) {
        Map<Integer, Name> fullest = new LinkedHashMap<>();
        Map<Integer, Integer> mentions = new LinkedHashMap<>();
        for (Name name : facts.names()) {
            fullest.merge(name.referent(), name, (one, other) -> words(other) > words(one) ? other : one);
            mentions.merge(name.referent(), 1, Integer::sum);
        }
        List<Told.Name> names = new ArrayList<>();
        fullest.forEach((referent, name) -> {
            if (names.size() < MOST) {
                names.add(new Told.Name(
                        name.start(),
                        name.end(),
                        name.form(),
                        RomanisationKey.of(name.form()),
                        name.kind(),
                        mentions.get(referent)));
            }
        });
        return names;
    }

    private static int words(Name name) {
        return name.form().split(" ").length;
    }

    private static List<Told.Quotation> quotations(ParsedArticle article) {
        return article.facts().quotations().stream()
                .filter(quotation -> quotation.speaker() != null && KNOWN_BY_NAME.contains(quotation.speakerKind()))
                .limit(MOST)
                .map(quotation -> quotation(article.text(), quotation))
                .toList();
    }

    private static Told.Quotation quotation(String text, Quotation quotation) {
        String speaker = RomanisationKey.fold(quotation.speaker());
        return new Told.Quotation(
                quotation.start(),
                quotation.end(),
                text.substring(quotation.start(), quotation.end()),
                quotation.speaker(),
                RomanisationKey.of(Speaker.lastWord(speaker)));
    }
}

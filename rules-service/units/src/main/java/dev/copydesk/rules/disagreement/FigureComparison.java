package dev.copydesk.rules.disagreement;

import dev.copydesk.contracts.article.ParsedArticle;
import dev.copydesk.contracts.fact.DateMention;
import dev.copydesk.contracts.fact.Facts;
import dev.copydesk.contracts.fact.Name;
import dev.copydesk.contracts.fact.Quantity;
import dev.copydesk.contracts.fact.Quantity.Action;
import dev.copydesk.contracts.fact.Quantity.Measure;
import dev.copydesk.contracts.fact.Quantity.Part;
import dev.copydesk.contracts.fact.Sentence;
import dev.copydesk.contracts.flag.Evidence;
import dev.copydesk.rules.names.spelling.RomanisationKey;
import dev.copydesk.rules.story.StoryArticle;
import dev.copydesk.rules.story.StoryEvidence;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Finds figures of one thing on which the articles of a story can't all be right. Two figures are of one thing when the
 * counted noun with its qualifier, the class of verb, the places and the days of their sentences are the same. Only the
 * beginning of an article is compared, where it tells of the event itself, not of earlier ones.
 */
final class FigureComparison {
    private static final Set<Action> EVENTS =
            EnumSet.of(Action.LAUNCHED, Action.DOWNED, Action.STRUCK, Action.KILLED, Action.WOUNDED, Action.ARRESTED);

    /** Counts that grow as a story goes on. */
    private static final Set<Action> TOLLS = EnumSet.of(Action.KILLED, Action.WOUNDED, Action.ARRESTED);

    private static final int FIRST_SENTENCES = 6;

    /** Articles that came out so close together knew the same toll. */
    private static final Duration AT_ONCE = Duration.ofMinutes(30);

    /** Figures of another day are of another count. */
    private static final Duration SAME_DAY = Duration.ofHours(24);

    private FigureComparison() {}

    /** What is counted, so that equal things have equal figures. */
    private record Thing(String noun, String qualifier, Action action, Set<String> places, Set<List<Integer>> days) {}

    /** A figure of another article. */
    private record Told(StoryArticle article, Quantity figure) {}

    static List<FigureConflict> of(ParsedArticle article, StoryEvidence story) {
        Map<Thing, List<Told>> told = told(story);
        List<FigureConflict> found = new ArrayList<>();
        for (Quantity figure : article.facts().quantities()) {
            if (isOfTheEvent(figure)) {
                List<Told> same = told.getOrDefault(thing(article.facts(), figure), List.of());
                FigureConflict conflict = conflict(article, figure, same);
                if (conflict != null) {
                    found.add(conflict);
                }
            }
        }
        return found;
    }

    private static Map<Thing, List<Told>> told(StoryEvidence story) {
        Map<Thing, List<Told>> told = new LinkedHashMap<>();
        for (StoryArticle other : story.articles()) {
            for (Quantity figure : other.facts().quantities()) {
                if (isOfTheEvent(figure)) {
                    told.computeIfAbsent(thing(other.facts(), figure), thing -> new ArrayList<>())
                            .add(new Told(other, figure));
                }
            }
        }
        return told;
    }

    private static boolean isOfTheEvent(Quantity figure) {
        return figure.measure() == Measure.COUNT
                && figure.noun() != null
                && EVENTS.contains(figure.action())
                && (figure.part() == Part.NONE || figure.part() == Part.TOTAL)
                && figure.sentence() >= 0
                && figure.sentence() < FIRST_SENTENCES;
    }

    private static Thing thing(Facts facts, Quantity figure) {
        Set<String> places = facts.names().stream()
                .filter(name -> name.sentence() == figure.sentence() && name.kind() == Name.Kind.PLACE)
                .map(name -> RomanisationKey.of(name.form()))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<List<Integer>> days = facts.dates().stream()
                .filter(date -> date.sentence() == figure.sentence())
                .map(FigureComparison::day)
                .collect(Collectors.toSet());
        return new Thing(
                figure.noun(), Objects.requireNonNullElse(figure.qualifier(), ""), figure.action(), places, days);
    }

    private static List<Integer> day(DateMention date) {
        return Arrays.asList(date.month(), date.day(), date.weekday());
    }

    private static FigureConflict conflict(ParsedArticle article, Quantity figure, List<Told> same) {
        Division division = new Division(article);
        for (Told other : same) {
            if (meet(figure, other.figure())) {
                division.agrees(other.article());
            } else if (bothCantBeRight(Publication.of(article).published(), figure, other)) {
                division.differs(other.article(), passage(other), quote(other));
            }
        }
        if (!division.isContradicted()) {
            return null;
        }
        return new FigureConflict(
                figure,
                division.there(),
                division.voicesHere(),
                division.voicesThere(),
                division.isLater(),
                division.passages());
    }

    private static boolean meet(Quantity one, Quantity other) {
        return !above(one.low(), other.high()) && !above(other.low(), one.high());
    }

    private static boolean above(BigDecimal low, BigDecimal high) {
        return low != null && high != null && low.compareTo(high) > 0;
    }

    private static boolean bothCantBeRight(Instant published, Quantity figure, Told other) {
        Instant otherPublished = other.article().publishedAt();
        if (otherPublished == null) {
            return false;
        }
        Duration later = Duration.between(otherPublished, published);
        if (later.abs().compareTo(SAME_DAY) > 0) {
            return false;
        }
        boolean grown = later.isNegative()
                ? figure.value().compareTo(other.figure().value()) < 0
                : figure.value().compareTo(other.figure().value()) > 0;
        return !TOLLS.contains(figure.action()) || !grown || later.abs().compareTo(AT_ONCE) <= 0;
    }

    private static String quote(Told told) {
        return told.article()
                .text()
                .substring(told.figure().start(), told.figure().phraseEnd());
    }

    private static Evidence passage(Told told) {
        Sentence sentence = told.article().facts().sentences().get(told.figure().sentence());
        return new Evidence(
                told.article().articleId(),
                told.article().outlet(),
                sentence.start(),
                sentence.end(),
                told.article().text().substring(sentence.start(), sentence.end()),
                "Has " + quote(told) + ".");
    }
}

package dev.copydesk.rules.arithmetic.total;

import dev.copydesk.rules.arithmetic.claim.Claim;
import dev.copydesk.rules.arithmetic.figure.Figure;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words among parts and behind them by which these need not come to their total: categories that overlap, a rest without a number. */
final class Doubts {
    private static final int LONGEST = 200;

    private static final Pattern OVERLAP = Pattern.compile(
            "\\bmore than one\\b|\\boverlap|\\bneither\\b|\\b(?:have|had|did|do) both\\b|\\b(?:over|under|aged) \\d|\\bolder than\\b|\\byounger than\\b|\\bor (?:older|younger)\\b"
                    + "|\\b(?:were|was|are|is|had|have|has) also\\b|\\b(?:some|many|most|several|a few)(?: of (?:them|whom|these|those))?"
                    + " (?:had|have|did|do|are|were|fall|fell|suffered|belong|belonged) (?:both|more|two|several|to more)\\b");

    /** "the rest went home", "and the last comes from Estonia". */
    private static final Pattern REST = Pattern.compile(
            "\\bthe (?:rest|remainder|others|balance)\\b|\\bothers? (?:is|was|are|were|has|had|have|went|go|goes|came|come|comes)\\b"
                    + "|\\bthe (?:last|other|final)(?: one)? (?:is|was|has|had|went|goes|came|comes)\\b");

    /** "put their dead at nine, and said six villagers had died": what follows is told for itself. */
    private static final Pattern SAID = Pattern.compile(", (?:and|but) (?:said|says|claimed) ");

    private static final Pattern DAY = Pattern.compile("\\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b");

    private static final Pattern SENTENCE_END = Pattern.compile("[.!?](?:\\s|$)|\\n");

    /** How close a figure stands behind "the rest" that is its number. */
    private static final int NEXT = 25;

    /** And how close before: "$2 million, the balance". */
    private static final int APPOSED = 2;

    private Doubts() {}

    /** Whether the words leave open if the parts of a sum are all there are, or told once. */
    static boolean about(String text, Claim sum) {
        List<Figure> parts = sum.grounds();
        int from = parts.get(0).start();
        int last = parts.get(parts.size() - 1).end();
        Matcher end = SENTENCE_END.matcher(text).region(last, text.length());
        int to = Math.min(end.find() ? end.start() : text.length(), last + LONGEST);
        if (OVERLAP.matcher(text.substring(from, to)).find()
                || SAID.matcher(text.substring(from, to)).find()
                || dayByDay(text, sum.figure(), from, to)
                || Whence.mayOverlap(text, sum)) {
            return true;
        }
        Matcher rest = REST.matcher(text).region(from, to);
        boolean less = sum.expected().compareTo(sum.figure().value()) < 0;
        while (less && rest.find()) {
            int start = rest.start();
            int at = rest.end();
            boolean counted = parts.stream()
                    .anyMatch(part -> part.start() >= at && part.start() - at <= NEXT
                            || part.phraseEnd() <= start && start - part.phraseEnd() <= APPOSED);
            if (!counted) {
                return true;
            }
        }
        return false;
    }

    /** "The toll stood at 44 on Saturday. Rescuers found 17 bodies that day, 11 on Sunday and six on Monday": it grew since. */
    private static boolean dayByDay(String text, Figure total, int from, int to) {
        if (total.start() > from) {
            return false;
        }
        Matcher end = SENTENCE_END.matcher(text).region(total.end(), text.length());
        int stop = Math.min(end.find() ? end.start() : text.length(), from);
        return DAY.matcher(text.substring(total.end(), stop)).find()
                && DAY.matcher(text.substring(from, to)).find();
    }

    /** "Twelve swam ashore and eleven were treated": who did the one may have done the other. */
    static boolean overlap(Claim claim) {
        List<String> verbs = claim.grounds().stream()
                .filter(part -> part.bare() && part.quantity().verb() != null)
                .map(part -> part.quantity().verb())
                .distinct()
                .toList();
        return verbs.size() == claim.grounds().size()
                && claim.expected().compareTo(claim.figure().value()) > 0;
    }
}

package dev.copydesk.rules.arithmetic.total;

import dev.copydesk.rules.arithmetic.claim.Claim;
import dev.copydesk.rules.arithmetic.figure.Around;
import dev.copydesk.rules.arithmetic.figure.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Votes for, against and withheld, which can't be more than there are voters. */
public final class Votes {
    private static final Pattern FOR = Pattern.compile(
            "(?: votes?)? (?:for|in favou?r|to approve|backed|supported|voted (?:for|yes|in favou?r))\\b.*",
            Pattern.DOTALL);
    private static final Pattern AGAINST =
            Pattern.compile("(?: votes?)? (?:against|opposed|no\\b|voted (?:against|no)|rejected).*", Pattern.DOTALL);
    private static final Pattern WITHHELD = Pattern.compile(
            "(?: [\\w'’]++){0,5}? (?:abstain(?:ed|ing)|abstentions?|were absent|absent)\\b.*", Pattern.DOTALL);
    private static final Set<String> VOTERS = Set.of(
            "member",
            "deputy",
            "lawmaker",
            "legislator",
            "senator",
            "delegate",
            "councillor",
            "councilor",
            "seat",
            "voter",
            "mp",
            "representative",
            "shareholder",
            "bishop",
            "judge",
            "juror",
            "trustee",
            "director",
            "synod",
            "chamber",
            "council",
            "assembly",
            "parliament",
            "senate",
            "board",
            "committee",
            "congress",
            "governor",
            "elector");

    private static final int LOOK = 60;

    private Votes() {}

    /** Whether a figure is the votes against something. */
    public static boolean against(String text, Figure figure) {
        return figure.counted() && AGAINST.matcher(behind(text, figure)).matches();
    }

    /** The claims that for, against and abstentions come to a number of voters given near them. */
    public static List<Claim> tally(String text, Around against) {
        List<Figure> parts = new ArrayList<>();
        against.before().stream()
                .filter(other ->
                        other.counted() && FOR.matcher(behind(text, other)).matches())
                .reduce((a, b) -> b)
                .ifPresent(parts::add);
        if (parts.isEmpty()) {
            return List.of();
        }
        parts.add(against.figure());
        against.after().stream()
                .filter(other ->
                        other.counted() && WITHHELD.matcher(behind(text, other)).matches())
                .findFirst()
                .ifPresent(parts::add);
        List<Claim> claims = new ArrayList<>();
        for (Figure voters : against.before()) {
            if (voters.counted()
                    && voters.noun() != null
                    && VOTERS.contains(voters.noun())
                    && !parts.contains(voters)) {
                Claim claim = Sums.of(text, voters, parts)
                        .at(parts.get(0).start(), parts.get(parts.size() - 1).phraseEnd());
                claims.add(claim.expected().compareTo(voters.value()) > 0 ? claim : claim.loose());
            }
        }
        return claims;
    }

    private static String behind(String text, Figure figure) {
        int from = figure.noun() != null && figure.noun().equals("vote") ? figure.phraseEnd() : figure.end();
        return text.substring(from, Math.min(text.length(), from + LOOK));
    }
}

package dev.copydesk.rules.arithmetic.total;

import dev.copydesk.rules.arithmetic.claim.Claim;
import dev.copydesk.rules.arithmetic.figure.Around;
import dev.copydesk.rules.arithmetic.figure.Figure;
import java.math.BigDecimal;
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

    private static final Pattern TO = Pattern.compile("(?: votes?)?(?: ?[-–] ?| votes to | to )");

    private static final Pattern VOTING =
            Pattern.compile("\\b(?:vot(?:ed?|es|ing)|split|divided)\\b[^.;:!?\\n]{0,60}$");

    private static final Pattern BODY = Pattern.compile(
            "\\b(?:council|committee|board|senate|house|assembly|parliament|chamber|synod|bench|jury|court|panel|congress|members|lawmakers|senators"
                    + "|delegates|deputies|councillors|shareholders|MPs|peers|crowd|public|union|party)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern SIZE = Pattern.compile("[- ](?:member|seat|strong|person|man|woman)\\b");

    private static final Pattern SAME = Pattern.compile("[.!?] (?:It|They|Members|Councillors|Those) ");

    private static final Pattern PLAYED = Pattern.compile("\\b(?:lost|won|match|game|beat|beaten|scored?|final)\\b");

    /** More than this many times a body's size are the votes of another one. */
    private static final BigDecimal MOST_VOTES = new BigDecimal("1.5");

    /** The reading of "The 24-member committee voted 15 to 11": for and against are no more than the body has members. */
    public static List<Claim> split(String text, Around surroundings) {
        Figure against = surroundings.figure();
        List<Figure> before = surroundings.before(other -> against.sentence() - other.sentence() <= 1);
        if (!against.counted() || before.size() != 2) {
            return List.of();
        }
        Figure body = before.get(0);
        Figure votes = before.get(1);
        boolean scored = votes.counted()
                && votes.sentence() == against.sentence()
                && matches(TO, text, votes.end(), against.start())
                && votes.value().compareTo(body.value()) <= 0
                && body.counted()
                && SIZE.matcher(text)
                        .region(numberEnd(text, body), text.length())
                        .lookingAt();
        if (!scored || !ofThem(text, body, votes)) {
            return List.of();
        }
        Claim claim = Sums.of(text, body, List.of(votes, against)).at(votes.start(), against.phraseEnd());
        BigDecimal cast = claim.expected();
        boolean over =
                cast.compareTo(body.value()) > 0 && cast.compareTo(body.value().multiply(MOST_VOTES)) <= 0;
        return over ? List.of(claim.likely()) : List.of();
    }

    private static int numberEnd(String text, Figure body) {
        int at = body.start();
        while (at < text.length() && (Character.isLetterOrDigit(text.charAt(at)))) {
            at++;
        }
        return at;
    }

    private static boolean matches(Pattern pattern, String text, int from, int to) {
        return from <= to && pattern.matcher(text.substring(from, to)).matches();
    }

    /** Whether votes are told of the body right before them: no other one stands between, and a second sentence goes on about it. */
    private static boolean ofThem(String text, Figure body, Figure votes) {
        String between = text.substring(body.phraseEnd(), Math.max(body.phraseEnd(), votes.start()));
        boolean same =
                body.sentence() == votes.sentence() || SAME.matcher(between).find();
        return same
                && between.length() <= 2 * LOOK
                && VOTING.matcher(between).find()
                && !PLAYED.matcher(between).find()
                && others(between) == 0;
    }

    private static long others(String between) {
        String own = between.replaceFirst("^ \\p{L}+", "").replaceFirst("[.!?] (?:Members|Councillors) ", " ");
        return BODY.matcher(own).results().count();
    }

    private static String behind(String text, Figure figure) {
        int from = figure.noun() != null && figure.noun().equals("vote") ? figure.phraseEnd() : figure.end();
        return text.substring(from, Math.min(text.length(), from + LOOK));
    }
}

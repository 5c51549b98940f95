package dev.copydesk.rules.names;

import dev.copydesk.contracts.fact.Facts;
import dev.copydesk.contracts.fact.Name;
import dev.copydesk.contracts.fact.Name.Kind;
import dev.copydesk.rules.article.AboveBody;
import dev.copydesk.rules.names.authority.RoleWords;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names in the headline or standfirst that are nowhere in the body. Whom a headline names the body tells of; where it does not, and
 * has one person of the same given name or in the same office, one of the two names is wrong.
 */
public final class HeadlineNames {
    /** So many names above a body are looked at. */
    private static final int MOST_ABOVE = 20;

    /** In a headline that has all words in capitals "Ada Wins" is no name; what follows a name in others is a word in small letters. */
    private static final Pattern GOES_ON = Pattern.compile("(?:['’]s?)?[,:;]? \\p{Ll}");

    /**
     * Whoever has held an office, or holds it for another, is not its holder. These are looked for in running copy, where other words
     * of a title ("under", "general") are no part of one.
     */
    private static final Pattern OTHER_OFFICE = Pattern.compile(
            "\\b(?:former|ex|deputy|vice|acting|late|then|assistant|outgoing|incoming)\\b", Pattern.CASE_INSENSITIVE);

    /** An office stands with what tells it more closely so many characters before its holder's name. */
    private static final int OFFICE_REACH = 40;

    private HeadlineNames() {}

    /** Those names, each with whom the body may mean. */
    public static List<HeadlineName> of(String text, Facts facts) {
        List<Name> above = new ArrayList<>();
        List<Name> body = new ArrayList<>();
        Set<Integer> known = new HashSet<>();
        Set<Integer> blocksAbove = AboveBody.of(facts.blocks());
        for (Name name : facts.names()) {
            if (blocksAbove.contains(facts.sentences().get(name.sentence()).block())) {
                above.add(name);
            } else {
                known.add(name.referent());
                body.add(name);
            }
        }
        body.removeIf(name -> name.kind() != Kind.PERSON || name.family() == null);
        int from = above.isEmpty() || body.isEmpty()
                ? text.length()
                : above.get(above.size() - 1).end();
        return above.stream()
                .limit(MOST_ABOVE)
                .filter(name -> name.family() != null && plain(text, name))
                .filter(name -> !known.contains(name.referent()) && !has(text, from, name.family()))
                .flatMap(name -> meant(text, name, body).stream())
                .toList();
    }

    private static boolean plain(String text, Name name) {
        return name.unfamiliar().contains(name.family())
                || GOES_ON.matcher(text).region(name.end(), text.length()).lookingAt();
    }

    /** Whether the body has a word, in whatever letters and as a part of others too. */
    private static boolean has(String text, int from, String word) {
        for (int at = from; at + word.length() <= text.length(); at++) {
            if (text.regionMatches(true, at, word, 0, word.length())) {
                return true;
            }
        }
        return false;
    }

    private static List<HeadlineName> meant(String text, Name name, List<Name> body) {
        List<Name> same =
                body.stream().filter(other -> alike(text, name, other)).toList();
        long people = same.stream().map(Name::family).distinct().count();
        return people == 1 ? List.of(new HeadlineName(name, same.get(0))) : List.of();
    }

    private static boolean alike(String text, Name name, Name other) {
        if (name.given() != null) {
            return name.given().equals(other.given());
        }
        return RoleWords.ofOffice(name.role())
                && name.role().equalsIgnoreCase(other.role())
                && !OTHER_OFFICE
                        .matcher(text)
                        .region(Math.max(0, other.start() - OFFICE_REACH), other.start())
                        .find();
    }
}

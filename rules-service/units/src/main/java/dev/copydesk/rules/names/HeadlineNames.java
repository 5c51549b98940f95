package dev.copydesk.rules.names;

import dev.copydesk.contracts.article.BlockKind;
import dev.copydesk.contracts.fact.Facts;
import dev.copydesk.contracts.fact.Name;
import dev.copydesk.contracts.fact.Name.Kind;
import dev.copydesk.rules.names.authority.RoleWords;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names in the headline or standfirst that are nowhere in the body. Whom a headline names the body tells of; where it does not, and
 * has one person of the same given name or in the same office, one of the two names is wrong.
 */
public final class HeadlineNames {
    private static final Set<BlockKind> ABOVE = EnumSet.of(BlockKind.HEADLINE, BlockKind.STANDFIRST);

    /** So many names above a body are looked at. */
    private static final int MOST_ABOVE = 20;

    /** In a headline that has all words in capitals "Ada Wins" is no name; what follows a name in others is a word in small letters. */
    private static final Pattern GOES_ON = Pattern.compile("(?:['’]s?)?[,:;]? \\p{Ll}");

    private HeadlineNames() {}

    /** Those names, each with whom the body may mean. */
    public static List<HeadlineName> of(String text, Facts facts) {
        List<Name> above = new ArrayList<>();
        List<Name> body = new ArrayList<>();
        for (Name name : facts.names()) {
            int block = facts.sentences().get(name.sentence()).block();
            if (ABOVE.contains(facts.blocks().get(block).kind())) {
                above.add(name);
            } else if (name.family() != null && (name.kind() == Kind.PERSON || full(name))) {
                body.add(name);
            }
        }
        int from = above.isEmpty() || body.isEmpty()
                ? text.length()
                : above.get(above.size() - 1).end();
        return above.stream()
                .limit(MOST_ABOVE)
                .filter(name -> name.family() != null && plain(text, name) && !has(text, from, name.family()))
                .flatMap(name -> meant(name, body).stream())
                .toList();
    }

    private static boolean full(Name name) {
        return name.kind() == Kind.UNKNOWN && name.given() != null;
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

    private static List<HeadlineName> meant(Name name, List<Name> body) {
        List<Name> same = body.stream().filter(other -> alike(name, other)).toList();
        long people = same.stream().map(Name::family).distinct().count();
        return people == 1 ? List.of(new HeadlineName(name, same.get(0))) : List.of();
    }

    private static boolean alike(Name name, Name other) {
        if (name.given() != null) {
            return name.given().equals(other.given());
        }
        return RoleWords.tells(name.role())
                && RoleWords.ofOffice(name.role())
                && RoleWords.tells(other.role())
                && RoleWords.agree(name.role(), other.role());
    }
}

package dev.copydesk.rules.names;

import dev.copydesk.contracts.fact.Name.Kind;
import dev.copydesk.rules.names.SpellingPair.Link;
import dev.copydesk.rules.names.SpellingPair.Listed;
import dev.copydesk.rules.names.authority.AuthorityNames;
import dev.copydesk.rules.names.spelling.Countries;
import dev.copydesk.rules.names.spelling.Likeness;
import dev.copydesk.rules.names.spelling.WordSignature;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the pairs of spellings in one article that may be one name. */
final class SpellingPairs {
    /** So many spellings of one article are compared with each other; an article with more is a list, not a story. */
    private static final int MOST = 600;

    /**
     * A spelling with what rules most others out before a letter is compared.
     *
     * @param introduced whether it is introduced with more than one word
     * @param whole of all its letters
     * @param parts of what it may be called by alone: its last words, from each one on, and its first
     */
    private record Compared(Spelling spelling, boolean introduced, WordSignature whole, List<WordSignature> parts) {
        static Compared of(Spelling spelling) {
            List<String> words = spelling.form().words();
            List<WordSignature> parts = new ArrayList<>();
            StringBuilder lastWords = new StringBuilder();
            for (int word = words.size() - 1; word > 0; word--) {
                parts.add(WordSignature.of(lastWords.insert(0, words.get(word)).toString()));
            }
            parts.add(WordSignature.of(words.get(0)));
            return new Compared(
                    spelling,
                    spelling.introduced(),
                    WordSignature.of(spelling.form().letters()),
                    parts);
        }

        boolean mayBe(Compared other) {
            return whole.mayBe(other.whole);
        }

        boolean mayBePartOf(Compared full) {
            for (WordSignature part : full.parts) {
                if (whole.mayBe(part)) {
                    return true;
                }
            }
            return false;
        }
    }

    private SpellingPairs() {}

    /** The pairs, the one mentioned first first. */
    static List<SpellingPair> in(List<Spelling> spellings, AuthorityNames list) {
        List<Spelling> first = spellings.subList(0, Math.min(MOST, spellings.size()));
        List<Compared> compared = first.stream().map(Compared::of).toList();
        Set<List<String>> families = families(first);
        List<SpellingPair> pairs = new ArrayList<>();
        for (int i = 0; i < compared.size(); i++) {
            AccentPairs.in(first.get(i)).ifPresent(pair -> pairs.add(weighed(pair, list)));
            for (int j = i + 1; j < compared.size(); j++) {
                SpellingPair pair = pair(compared.get(i), compared.get(j));
                if (pair != null && !isOwn(pair, families)) {
                    pairs.add(weighed(pair, list));
                }
            }
        }
        return pairs;
    }

    /** What the copy may call people by who are introduced in full: the last words of each name. */
    private static Set<List<String>> families(List<Spelling> spellings) {
        Set<List<String>> families = new HashSet<>();
        for (Spelling spelling : spellings) {
            List<String> words = spelling.form().words();
            for (int from = 1; spelling.introduced() && from < words.size(); from++) {
                families.add(words.subList(from, words.size()));
            }
        }
        return families;
    }

    /** Whether what stands alone is the family name of somebody else in the copy: Fredriksen, beside Mads Fredriksen. */
    private static boolean isOwn(SpellingPair pair, Set<List<String>> families) {
        Spelling alone = pair.first().introduced() ? pair.second() : pair.first();
        return pair.link() == Link.ALONE_AND_INTRODUCED
                && !alone.introduced()
                && families.contains(alone.form().words());
    }

    private static SpellingPair weighed(SpellingPair pair, AuthorityNames list) {
        boolean first = list.has(pair.first().form());
        boolean second = list.has(pair.second().form());
        Listed listed = first ? second ? Listed.BOTH : Listed.FIRST : second ? Listed.SECOND : Listed.NEITHER;
        return new SpellingPair(pair.first(), pair.second(), pair.likeness(), pair.link(), listed);
    }

    private static SpellingPair pair(Compared one, Compared other) {
        Spelling first = one.spelling();
        Spelling second = other.spelling();
        if (one.introduced() && other.introduced()) {
            return bothInFull(one, other);
        }
        if (one.introduced() || other.introduced()) {
            boolean mayBe = one.introduced() ? other.mayBePartOf(one) : one.mayBePartOf(other);
            return mayBe ? aloneAndIntroduced(first, second) : null;
        }
        return one.mayBe(other) ? bothAlone(first, second) : null;
    }

    private static SpellingPair bothInFull(Compared one, Compared other) {
        Spelling first = one.spelling();
        Spelling second = other.spelling();
        Likeness likeness = Likeness.ofFull(first.form(), second.form());
        if (likeness == null) {
            return one.mayBePartOf(other) || other.mayBePartOf(one) ? joints(first, second) : null;
        }
        if (first.otherGivenIn(likeness) || second.otherGivenIn(likeness) || likeness.ofShortLast()) {
            return null;
        }
        return new SpellingPair(first, second, likeness, Link.BOTH_IN_FULL, Listed.NEITHER);
    }

    private static SpellingPair aloneAndIntroduced(Spelling first, Spelling second) {
        Likeness likeness = first.introduced()
                ? Likeness.ofPart(second.form(), first.form(), firstWordCounts(first))
                : Likeness.ofPart(first.form(), second.form(), firstWordCounts(second));
        return likeness == null
                ? null
                : new SpellingPair(
                        first,
                        second,
                        first.introduced() ? likeness.turned() : likeness,
                        Link.ALONE_AND_INTRODUCED,
                        Listed.NEITHER);
    }

    /** A family name may come first, a body's first word may be a place or a founder, and some are called by their given names. */
    private static boolean firstWordCounts(Spelling introduced) {
        return introduced.familyMayBeFirst()
                || introduced.kind() == Kind.ORGANISATION
                || introduced.calledByFirstWord();
    }

    private static SpellingPair bothAlone(Spelling first, Spelling second) {
        Likeness likeness = Likeness.asOne(first.form(), second.form());
        boolean joint = first.form().letters().equals(second.form().letters());
        if (likeness == null || joint || (Countries.knows(first.form()) && Countries.knows(second.form()))) {
            return null;
        }
        return new SpellingPair(first, second, likeness, Link.BOTH_ALONE, Listed.NEITHER);
    }

    /** "Hassinen Vuori" looks like a full name but is the family name of Markku Hassinen-Vuori, its hyphen lost. */
    private static SpellingPair joints(Spelling first, Spelling second) {
        boolean firstShorter =
                first.form().letters().length() < second.form().letters().length();
        Likeness likeness = firstShorter
                ? Likeness.ofPart(first.form(), second.form(), false)
                : Likeness.ofPart(second.form(), first.form(), false);
        if (likeness == null || likeness.distance().edits() > 1) {
            return null;
        }
        return new SpellingPair(
                first, second, firstShorter ? likeness : likeness.turned(), Link.ALONE_AND_INTRODUCED, Listed.NEITHER);
    }
}

package dev.copydesk.rules.names.authority;

import dev.copydesk.contracts.Name.Kind;
import dev.copydesk.rules.names.spelling.NameForm;
import dev.copydesk.rules.names.spelling.NameIndex;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The authority list, indexed by the words of its names: a slip changes one word of a name, so that a misspelt full name
 * still shares another with its entry. Immutable and thread-safe.
 */
public final class AuthorityNames {
    /** A list without entries. */
    public static final AuthorityNames NONE = new AuthorityNames(List.of());

    /** An entry's spelling, ready to be compared. */
    public record Listed(AuthorityEntry entry, NameForm form) {}

    /** A spelling of one word with what rules most of the others out before they are compared letter by letter. */
    private record OneWord(Listed listed, int length, int letters) {
        static OneWord of(Listed listed) {
            String letters = listed.form().letters();
            return new OneWord(listed, letters.length(), lettersOf(letters));
        }

        /** Two slips put in or take out four different letters at most. */
        boolean mayBe(int otherLength, int otherLetters) {
            return Math.abs(length - otherLength) <= LONGER_BY
                    && Integer.bitCount(letters ^ otherLetters) <= 2 * LONGER_BY;
        }

        /** One bit a letter. */
        static int lettersOf(String word) {
            int bits = 0;
            for (int i = 0; i < word.length(); i++) {
                bits |= 1 << (word.charAt(i) & 31);
            }
            return bits;
        }
    }

    /** Two slips make a word longer by two letters at most. */
    private static final int LONGER_BY = 2;

    private final NameIndex<Listed> byWord = new NameIndex<>();
    private final Map<Character, List<OneWord>> ofOneWord = new HashMap<>();

    private final List<AuthorityEntry> entries;

    /** An index over entries. */
    public AuthorityNames(List<AuthorityEntry> entries) {
        this.entries = List.copyOf(entries);
        for (AuthorityEntry entry : entries) {
            entry.forms()
                    .map(NameForm::of)
                    .filter(form -> form.size() > 0)
                    .forEach(form -> add(new Listed(entry, form)));
        }
    }

    /** This list with further entries; one of the same name and kind as an entry of this list stands in its place. */
    public AuthorityNames with(List<AuthorityEntry> further) {
        Set<String> replaced = further.stream().map(AuthorityNames::identity).collect(Collectors.toSet());
        return new AuthorityNames(
                Stream.concat(entries.stream().filter(entry -> !replaced.contains(identity(entry))), further.stream())
                        .toList());
    }

    private static String identity(AuthorityEntry entry) {
        return entry.kind() + " " + String.join(" ", NameForm.of(entry.name()).words());
    }

    private void add(Listed listed) {
        if (listed.form().size() == 1) {
            ofOneWord
                    .computeIfAbsent(listed.form().letters().charAt(0), letter -> new ArrayList<>())
                    .add(OneWord.of(listed));
        }
        byWord.add(listed.form(), listed);
    }

    /** Whether a spelling is one of the list's own, accents, initials and middle names aside. */
    public boolean has(NameForm form) {
        return candidates(form).stream().anyMatch(listed -> same(form, listed.form()));
    }

    /** The spellings that share a word with a name. */
    public Set<Listed> candidates(NameForm form) {
        return byWord.sharingAWord(form);
    }

    /** The places and bodies of one word that begin as a name does, or whose first two letters are its own swapped. */
    public List<Listed> ofOneWord(NameForm form, Kind kind) {
        String letters = form.letters();
        if (letters.length() < 2) {
            return List.of();
        }
        int bits = OneWord.lettersOf(letters);
        return Stream.of(letters.charAt(0), letters.charAt(1))
                .distinct()
                .flatMap(first -> ofOneWord.getOrDefault(first, List.of()).stream())
                .filter(word -> word.mayBe(letters.length(), bits))
                .map(OneWord::listed)
                .filter(listed -> kind == Kind.UNKNOWN || listed.entry().kind() == kind)
                .toList();
    }

    /** Whether two forms are one spelling: the same words, or the same last words, or the same first and last word. */
    public static boolean same(NameForm a, NameForm b) {
        if (a.size() == b.size()) {
            return a.words().equals(b.words());
        }
        NameForm longer = a.size() > b.size() ? a : b;
        NameForm shorter = longer == a ? b : a;
        return shorter.size() > 1
                && (longer.words()
                                .subList(longer.size() - shorter.size(), longer.size())
                                .equals(shorter.words())
                        || longer.ends().words().equals(shorter.words()));
    }
}

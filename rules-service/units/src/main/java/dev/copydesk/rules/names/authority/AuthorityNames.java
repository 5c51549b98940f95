package dev.copydesk.rules.names.authority;

import dev.copydesk.contracts.Name.Kind;
import dev.copydesk.rules.names.spelling.NameForm;
import dev.copydesk.rules.names.spelling.NameIndex;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The authority list, indexed by the words of its names: a slip changes one word of a name, so that a misspelt full name
 * still shares another with its entry. Immutable and thread-safe.
 */
public final class AuthorityNames {
    /** A list without entries. */
    public static final AuthorityNames NONE = new AuthorityNames(List.of());

    /** An entry's spelling, ready to be compared. */
    public record Listed(AuthorityEntry entry, NameForm form) {}

    private final NameIndex<Listed> byWord = new NameIndex<>();
    private final List<Listed> ofOneWord = new ArrayList<>();

    /** An index over entries. */
    public AuthorityNames(List<AuthorityEntry> entries) {
        for (AuthorityEntry entry : entries) {
            entry.forms()
                    .map(NameForm::of)
                    .filter(form -> form.size() > 0)
                    .forEach(form -> add(new Listed(entry, form)));
        }
    }

    private void add(Listed listed) {
        if (listed.form().size() == 1) {
            ofOneWord.add(listed);
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

    /** The spellings of one word: places and bodies. */
    public List<Listed> ofOneWord(Kind kind) {
        return ofOneWord.stream()
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

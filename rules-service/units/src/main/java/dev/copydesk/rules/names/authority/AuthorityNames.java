package dev.copydesk.rules.names.authority;

import dev.copydesk.contracts.fact.Name.Kind;
import dev.copydesk.rules.names.spelling.Likeness;
import dev.copydesk.rules.names.spelling.NameForm;
import dev.copydesk.rules.names.spelling.WordSignature;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The authority list, indexed by the words of its names: a slip changes one word of a name, so that a misspelt full name
 * still shares another with its entry. Immutable and thread-safe.
 *
 * <p>It may consist of layers, so that a change need not index all the others anew: what is hidden in a layer is replaced by a
 * later one, or removed.
 */
public final class AuthorityNames {
    /** A list without entries. */
    public static final AuthorityNames NONE = new AuthorityNames(List.of());

    /**
     * An entry's spelling, ready to be compared.
     *
     * @param form the spelling
     * @param forms all spellings of the entry
     */
    public record Listed(AuthorityEntry entry, NameForm form, List<NameForm> forms) {
        public Listed {
            forms = List.copyOf(forms);
        }

        /** Whether a name is one of the entry's spellings, accents, initials and middle names aside. */
        public boolean has(NameForm name) {
            return forms.stream().anyMatch(own -> same(name, own));
        }

        /** Whether a name differs from one of the entry's spellings by nothing but accepted forms of given names. */
        public boolean accepts(NameForm name) {
            return forms.stream().anyMatch(own -> own.keys().equals(name.keys()) && Likeness.ofFull(name, own) == null);
        }
    }

    private record Layer(CompactNames names, BitSet hidden) {
        boolean shows(int entry) {
            return !hidden.get(entry);
        }

        IntStream entries() {
            return IntStream.range(0, names.size()).filter(this::shows);
        }

        Layer hiding(BitSet further) {
            BitSet all = (BitSet) hidden.clone();
            all.or(further);
            return new Layer(names, all);
        }
    }

    private final List<Layer> layers;

    /** An index over entries. */
    public AuthorityNames(List<AuthorityEntry> entries) {
        this(entries.iterator());
    }

    /** An index over entries that are not all in memory at once. */
    public AuthorityNames(Iterator<AuthorityEntry> entries) {
        this.layers = List.of(new Layer(CompactNames.of(entries), new BitSet()));
    }

    private AuthorityNames(Stream<Layer> layers) {
        this.layers = layers.toList();
    }

    /** This list with that one upon it; an entry of this list stands back for one of the same name and kind. */
    public AuthorityNames with(AuthorityNames further) {
        return new AuthorityNames(Stream.concat(layers.stream().map(further::hiddenBy), further.layers.stream()));
    }

    private Layer hiddenBy(Layer layer) {
        BitSet replaced = new BitSet();
        layer.entries().filter(entry -> replaces(layer.names().entry(entry))).forEach(replaced::set);
        return layer.hiding(replaced);
    }

    private boolean replaces(AuthorityEntry entry) {
        List<String> words = NameForm.of(entry.name()).words();
        return candidates(NameForm.of(entry.name())).stream()
                .map(Listed::entry)
                .anyMatch(own -> own.kind() == entry.kind()
                        && NameForm.of(own.name()).words().equals(words));
    }

    /**
     * This list without some of the entries of its first layer.
     *
     * @param numbers their places, from 0, in the order in which the index was made
     */
    public AuthorityNames without(BitSet numbers) {
        return new AuthorityNames(Stream.concat(
                Stream.of(layers.get(0).hiding(numbers)), layers.stream().skip(1)));
    }

    /** How many entries it has. */
    public int size() {
        return layers.stream().mapToInt(layer -> (int) layer.entries().count()).sum();
    }

    /** What the index takes, in bytes. */
    public long bytes() {
        return layers.stream().mapToLong(layer -> layer.names().bytes()).sum();
    }

    /** The entry at this place of the first layer, hidden or not. */
    public AuthorityEntry entry(int number) {
        return layers.get(0).names().entry(number);
    }

    /** Whether a spelling is one of the list's own, accents, initials and middle names aside. */
    public boolean has(NameForm form) {
        return has(form, candidates(form));
    }

    /**
     * Whether a spelling is one of the list's own, given what was found for it.
     *
     * @param candidates what {@link #candidates} gave for the spelling
     */
    public static boolean has(NameForm form, Collection<Listed> candidates) {
        return candidates.stream().anyMatch(listed -> same(form, listed.form()));
    }

    /** The spellings that share a word with a name, and have another that may be a slip away from one of its own. */
    public Set<Listed> candidates(NameForm form) {
        Set<Listed> found = new LinkedHashSet<>();
        layers.forEach(layer -> layer.names().near(form, layer::shows, found::add));
        return found;
    }

    /** The places and bodies of one word that begin as a name does, or whose first two letters are its own swapped. */
    public List<Listed> ofOneWord(NameForm form, Kind kind) {
        List<Listed> found = endingIn(form.letters(), true);
        found.removeIf(listed -> kind != Kind.UNKNOWN
                && listed.entry().kind() != kind
                && !listed.form().acronym());
        return found;
    }

    /**
     * The spellings of more than one word whose last word is a family name, or may be a slip away from it.
     *
     * @param family the family name, folded
     */
    public List<Listed> ofFamily(String family) {
        return endingIn(family, false);
    }

    private List<Listed> endingIn(String letters, boolean alone) {
        List<Listed> found = new ArrayList<>();
        if (letters.length() > 1) {
            WordSignature word = WordSignature.of(letters);
            IntStream.of(letters.charAt(0), letters.charAt(1))
                    .distinct()
                    .forEach(first -> layers.forEach(
                            layer -> layer.names().endingIn((char) first, word, alone, layer::shows, found::add)));
        }
        return found;
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

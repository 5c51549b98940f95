package dev.copydesk.rules.names.authority;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.copydesk.contracts.fact.Name.Kind;
import dev.copydesk.rules.names.authority.AuthorityNames.Listed;
import dev.copydesk.rules.names.spelling.NameForm;
import dev.copydesk.rules.names.spelling.WordSignature;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Entries of the list in a few arrays, some 100 bytes a name where objects would take ten times as much. An entry is written out
 * as bytes and made into an object again only when a name comes near to it.
 *
 * <p>Two indexes lead to it, both sorted arrays of a 32-bit key and the number of a spelling: by the hash of each word of the
 * spelling, and by the first letter and the length of its last word, those of one word apart from the others. Each word of a
 * spelling has a {@link WordSignature}, which rules most of the others out before anything is compared letter by letter.
 * Immutable and thread-safe.
 */
final class CompactNames {
    private static final char FIELD = '\u0001';
    private static final char ALIAS = '\u0002';

    /** Spellings that are kept as objects, at most. */
    private static final int MOST_MADE = 8_192;

    private final byte[] texts;
    private final int[] textOf;
    private final int[] firstForm;
    private final int[] firstWord;
    private final long[] signatures;
    private final long[] byWord;
    private final long[] byLetter;

    /** The signature of the last word of each spelling in {@link #byLetter}: all of a letter and some lengths are looked at. */
    private final long[] lastWords;

    /**
     * Spellings that names came near to of late, each in the slot that its number leads to: copy comes near to the same few again
     * and again. A slot takes about a kilobyte.
     */
    private final AtomicReferenceArray<Made> made;

    /** A spelling with its number and its entry's. */
    private record Made(int form, int entry, Listed listed) {}

    private CompactNames(Builder built) {
        texts = Arrays.copyOf(built.texts, built.textEnd);
        textOf = built.textOf.toArray();
        firstForm = built.firstForm.toArray();
        firstWord = built.firstWord.toArray();
        signatures = built.signatures.toArray();
        byWord = built.byWord.sorted();
        byLetter = built.byLetter.sorted();
        lastWords = Arrays.stream(byLetter)
                .map(entry -> signatures[firstWord[(int) entry + 1] - 1])
                .toArray();
        made = new AtomicReferenceArray<>(Math.min(MOST_MADE, Math.max(1, firstWord.length - 1)));
    }

    /** The entries, each taken once and not kept. */
    static CompactNames of(Iterator<AuthorityEntry> entries) {
        Builder builder = new Builder();
        entries.forEachRemaining(builder::add);
        return new CompactNames(builder.finished());
    }

    /** How many entries there are. */
    int size() {
        return textOf.length - 1;
    }

    /** What the arrays take, in bytes. */
    long bytes() {
        return texts.length
                + 4L * (textOf.length + firstForm.length + firstWord.length)
                + 8L * (signatures.length + byWord.length + byLetter.length + lastWords.length);
    }

    /** An entry by its number, from 0. */
    AuthorityEntry entry(int number) {
        String text = new String(texts, textOf[number] + 1, textOf[number + 1] - textOf[number] - 1, UTF_8);
        int aliases = text.indexOf(FIELD);
        int role = text.indexOf(FIELD, aliases + 1);
        return new AuthorityEntry(
                text.substring(0, aliases),
                Kind.values()[texts[textOf[number]]],
                split(text.substring(aliases + 1, role)),
                role + 1 == text.length() ? null : text.substring(role + 1));
    }

    private static List<String> split(String aliases) {
        List<String> split = new ArrayList<>();
        int from = 0;
        while (from < aliases.length()) {
            int to = aliases.indexOf(ALIAS, from);
            split.add(aliases.substring(from, to));
            from = to + 1;
        }
        return split;
    }

    /**
     * The spellings that share a word with a name and may be it, or be a slip away from it, by the words that they do not share.
     *
     * @param shown which entries count
     */
    void near(NameForm name, IntPredicate shown, Consumer<Listed> found) {
        List<WordSignature> signatures = null;
        for (String key : Set.copyOf(name.keys())) {
            int first = from(byWord, key.hashCode());
            if (first < byWord.length && (int) (byWord[first] >> Integer.SIZE) == key.hashCode()) {
                signatures = signatures == null
                        ? name.words().stream().map(WordSignature::of).toList()
                        : signatures;
                List<WordSignature> others = IntStream.range(0, name.size())
                        .filter(i -> !name.keys().get(i).equals(key))
                        .mapToObj(signatures::get)
                        .toList();
                near(others, key, first, shown, found);
            }
        }
    }

    private void near(List<WordSignature> words, String key, int first, IntPredicate shown, Consumer<Listed> found) {
        int hash = key.hashCode();
        for (int i = first; i < byWord.length && (int) (byWord[i] >> Integer.SIZE) == hash; i++) {
            int form = (int) byWord[i];
            if (mayBe(words, form)) {
                Made near = made(form);
                if (shown.test(near.entry()) && near.listed().form().keys().contains(key)) {
                    found.accept(near.listed());
                }
            }
        }
    }

    /**
     * The spellings whose last word begins with a letter and may be a word, or be a slip away from it.
     *
     * @param word the word's signature
     * @param alone whether those of one word are asked for, or those of more
     */
    void endingIn(char first, WordSignature word, boolean alone, IntPredicate shown, Consumer<Listed> found) {
        int shortest = letterKey(first, alone, word.shortest());
        int longest = letterKey(first, alone, word.longest());
        IntStream.range(from(byLetter, shortest), from(byLetter, longest + 1))
                .filter(i -> word.mayBe(lastWords[i]))
                .map(i -> (int) byLetter[i])
                .sorted()
                .mapToObj(this::made)
                .filter(near -> shown.test(near.entry()))
                .forEach(near -> found.accept(near.listed()));
    }

    /** The key of the words with a first letter and a length; those of one letter stand together, the shorter ones first. */
    private static int letterKey(char first, boolean alone, int length) {
        return (alone ? first : first | 1 << Character.SIZE) << WordSignature.LENGTH_BITS | length;
    }

    /**
     * Whether a spelling that shares a word has another one that is, or may be a slip away from, one of these.
     *
     * @param words signatures of the name's other words
     */
    private boolean mayBe(List<WordSignature> words, int form) {
        if (words.isEmpty() || firstWord[form + 1] - firstWord[form] == 1) {
            return true;
        }
        for (WordSignature word : words) {
            for (int w = firstWord[form]; w < firstWord[form + 1]; w++) {
                if (word.mayBe(signatures[w])) {
                    return true;
                }
            }
        }
        return false;
    }

    private Made made(int form) {
        int slot = form % made.length();
        Made known = made.get(slot);
        if (known == null || known.form() != form) {
            int number = entryOf(form);
            AuthorityEntry entry = entry(number);
            List<NameForm> forms = forms(entry);
            known = new Made(form, number, new Listed(entry, forms.get(form - firstForm[number]), forms));
            made.set(slot, known);
        }
        return known;
    }

    private int entryOf(int form) {
        int at = Arrays.binarySearch(firstForm, form);
        int entry = at >= 0 ? at : -at - 2;
        // An entry without any spelling of two letters has none: the last of those that begin there is the one with the
        // form.
        while (entry + 1 < firstForm.length && firstForm[entry + 1] <= form) {
            entry++;
        }
        return entry;
    }

    /** The entry's spellings that have any word. */
    private static List<NameForm> forms(AuthorityEntry entry) {
        return entry.forms().map(NameForm::of).filter(form -> form.size() > 0).toList();
    }

    /** Where the spellings of a key begin. */
    private static int from(long[] sorted, int key) {
        int at = Arrays.binarySearch(sorted, (long) key << Integer.SIZE);
        return at >= 0 ? at : -at - 1;
    }

    /** The arrays while they grow. */
    private static final class Builder {
        private byte[] texts = new byte[1 << 12];
        private int textEnd;
        private final Ints textOf = new Ints();
        private final Ints firstForm = new Ints();
        private final Ints firstWord = new Ints();
        private final Longs signatures = new Longs();
        private final Longs byWord = new Longs();
        private final Longs byLetter = new Longs();

        void add(AuthorityEntry entry) {
            textOf.add(textEnd);
            firstForm.add(firstWord.size);
            StringBuilder text = new StringBuilder(entry.name()).append(FIELD);
            entry.aliases().forEach(alias -> text.append(alias).append(ALIAS));
            text.append(FIELD).append(entry.role() == null ? "" : entry.role());
            append(entry.kind(), text.toString().getBytes(UTF_8));
            forms(entry).forEach(this::add);
        }

        private void append(Kind kind, byte[] text) {
            if (textEnd + 1 + text.length > texts.length) {
                texts = Arrays.copyOf(texts, Math.max(textEnd + 1 + text.length, texts.length + texts.length / 2));
            }
            texts[textEnd++] = (byte) kind.ordinal();
            System.arraycopy(text, 0, texts, textEnd, text.length);
            textEnd += text.length;
        }

        private void add(NameForm form) {
            int number = firstWord.size;
            firstWord.add(signatures.size);
            if (form.size() == 1) {
                signatures.add(WordSignature.of(form.letters()).bits());
                addLetter(form.letters(), true, number);
            } else {
                addLetter(form.words().get(form.size() - 1), false, number);
                form.words()
                        .forEach(word -> signatures.add(WordSignature.of(word).bits()));
            }
            Set.copyOf(form.keys()).forEach(key -> byWord.add((long) key.hashCode() << Integer.SIZE | number));
        }

        private void addLetter(String lastWord, boolean alone, int form) {
            int length = WordSignature.of(lastWord).length();
            byLetter.add((long) letterKey(lastWord.charAt(0), alone, length) << Integer.SIZE | form);
        }

        Builder finished() {
            textOf.add(textEnd);
            firstForm.add(firstWord.size);
            firstWord.add(signatures.size);
            return this;
        }
    }

    private static final class Ints {
        private int[] values = new int[1 << 10];
        private int size;

        void add(int value) {
            if (size == values.length) {
                values = Arrays.copyOf(values, size + size / 2);
            }
            values[size++] = value;
        }

        int[] toArray() {
            return Arrays.copyOf(values, size);
        }
    }

    private static final class Longs {
        private long[] values = new long[1 << 10];
        private int size;

        void add(long value) {
            if (size == values.length) {
                values = Arrays.copyOf(values, size + size / 2);
            }
            values[size++] = value;
        }

        long[] toArray() {
            return Arrays.copyOf(values, size);
        }

        long[] sorted() {
            long[] sorted = toArray();
            Arrays.sort(sorted);
            return sorted;
        }
    }
}

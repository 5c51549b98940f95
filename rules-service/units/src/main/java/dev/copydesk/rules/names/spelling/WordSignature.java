package dev.copydesk.rules.names.spelling;

/**
 * What of a word is enough to say that another one is no slip of it, by the rules of {@link Likeness}:
 * its letters, those of its romanisation key, its length and its first letter.
 *
 * @param bits from the lowest: 26 for the letters, 26 for the key's, 5 for the length, 5 for the first letter. Letters beyond a to
 *     z share bits with those, lengths beyond 31 count as 31
 * @param second the second letter
 */
public record WordSignature(long bits, int second) {
    private static final int LETTERS = 26;
    private static final long LETTER_BITS = (1L << LETTERS) - 1;
    private static final int LENGTH_AT = 2 * LETTERS;
    /** A length takes so many bits. */
    public static final int LENGTH_BITS = 5;

    private static final int FIRST_AT = LENGTH_AT + LENGTH_BITS;
    private static final int LONGEST = (1 << LENGTH_BITS) - 1;

    /** The signature of a folded word; hyphens do not count. */
    public static WordSignature of(String folded) {
        String word = folded.replace("-", "");
        long letters = letters(word);
        long key = letters(RomanisationKey.of(word));
        long length = Math.min(LONGEST, word.length());
        long first = word.isEmpty() ? 0 : letter(word.charAt(0));
        return new WordSignature(
                first << FIRST_AT | length << LENGTH_AT | key << LETTERS | letters,
                word.length() < 2 ? -1 : letter(word.charAt(1)));
    }

    /** The word's length without hyphens, as far as it counts. */
    public int length() {
        return length(bits);
    }

    /** The length of the shortest word that {@link #mayBe} it. */
    public int shortest() {
        return Math.max(0, length() - Likeness.MOST_SLIPS);
    }

    /** The length of the longest word that {@link #mayBe} it. */
    public int longest() {
        return Math.min(LONGEST, length() + Likeness.MOST_SLIPS);
    }

    /** Whether the word with this signature may be the same, or a slip away. */
    public boolean mayBe(WordSignature other) {
        return mayBe(other.bits);
    }

    /**
     * The same of a word of which only the bits were kept.
     *
     * @param other its {@link #bits}
     */
    public boolean mayBe(long other) {
        int length = length(bits);
        int otherLength = length(other);
        if (Math.abs(length - otherLength) > Likeness.MOST_SLIPS) {
            return false;
        }
        int otherFirst = (int) (other >>> FIRST_AT);
        boolean sameBeginning = (int) (bits >>> FIRST_AT) == otherFirst || second == otherFirst;
        int shorter = Math.min(length, otherLength);
        int longEnoughForTwo = length == otherLength ? Likeness.SHORTEST_FOR_TWO_CHANGED : Likeness.SHORTEST_FOR_TWO;
        int slips = sameBeginning && shorter >= longEnoughForTwo ? Likeness.MOST_SLIPS : 1;
        boolean longEnough = sameBeginning || shorter >= Likeness.SHORTEST_FOR_FIRST_LETTER;
        return longEnough && (differing(other, 0) <= 2 * slips || differing(other, LETTERS) <= 2 * slips);
    }

    /** A slip takes one letter out of the set and one into it, at most. */
    private int differing(long other, int from) {
        return Long.bitCount((bits ^ other) >>> from & LETTER_BITS);
    }

    private static int length(long signature) {
        return (int) (signature >>> LENGTH_AT) & LONGEST;
    }

    private static long letters(String word) {
        long letters = 0;
        for (int i = 0; i < word.length(); i++) {
            letters |= 1L << letter(word.charAt(i));
        }
        return letters;
    }

    private static int letter(char letter) {
        return letter % LETTERS;
    }
}

package dev.copydesk.rules.names;

import dev.copydesk.contracts.fact.Name;
import dev.copydesk.contracts.fact.Name.Kind;
import dev.copydesk.rules.names.spelling.Likeness;
import dev.copydesk.rules.names.spelling.NameForm;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One name as an article spells it, with all mentions that are linked to it.
 *
 * @param form its fullest form
 * @param mentions in the order of the text, never empty
 */
public record Spelling(NameForm form, List<Name> mentions) {
    private static final Pattern KOREAN_GIVEN = Pattern.compile("\\p{Lu}\\p{Ll}++-\\p{Ll}++");

    public Spelling {
        mentions = List.copyOf(mentions);
    }

    /** The fullest form as written. */
    public String written() {
        return form.form();
    }

    /** Whether it is introduced with more than one word. */
    public boolean introduced() {
        return form.full();
    }

    /** Whether its first word may be the family name: "Lee Jae-hoon", or as the mentions' reader found. */
    public boolean familyMayBeFirst() {
        String family = fullest().family();
        return (family != null
                        && form.size() > 1
                        && form.form().startsWith(family)
                        && form.form().startsWith(" ", family.length()))
                || (form.size() == 2
                        && KOREAN_GIVEN.matcher(form.written().get(1)).matches());
    }

    /** Whether the copy calls it by its first word alone, too. */
    boolean calledByFirstWord() {
        String first = form.written().get(0);
        return mentions.stream().anyMatch(name -> name.form().equals(first));
    }

    /** Where the family name comes first, a last word two letters off is another given name: Lee Jae-hyun, Lee Jae-myung. */
    boolean otherGivenIn(Likeness likeness) {
        return familyMayBeFirst() && likeness.distance().edits() > 1;
    }

    /** Whether the dictionary has the word, or each of the words, as a name or as a common word. */
    public boolean familiar(String written) {
        return mentions.stream().noneMatch(name -> name.unfamiliar().stream()
                .anyMatch(word -> containsWord(written, NameForm.withoutArticle(word))));
    }

    private static boolean containsWord(String written, String word) {
        int at = written.indexOf(word);
        return at >= 0 && (at == 0 || !Character.isLetter(written.charAt(at - 1)));
    }

    /** The first mention in the fullest form. */
    public Name fullest() {
        for (Name name : mentions) {
            if (name.form().equals(form.form())) {
                return name;
            }
        }
        return mentions.get(0);
    }

    /** What it names, by the mentions' evidence. */
    public Kind kind() {
        return mentions.get(0).kind();
    }

    /** The number of its mentions. */
    public int count() {
        return mentions.size();
    }
}

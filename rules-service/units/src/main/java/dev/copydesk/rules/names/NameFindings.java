package dev.copydesk.rules.names;

import dev.copydesk.contracts.fact.Name;
import dev.copydesk.rules.article.Finding;
import dev.copydesk.rules.names.authority.AuthorityEntry;
import dev.copydesk.rules.names.spelling.Likeness;
import dev.copydesk.rules.names.spelling.Respelling;
import dev.copydesk.rules.names.spelling.Slip;
import dev.copydesk.rules.names.spelling.SpellingDistance;

/** Words the findings on names: what differs, who spells it how, and the form to use. */
public final class NameFindings {
    private static final String MISSPELLED = "name.misspelled-name";

    private static final String VARIANT = "name.name-variant";

    private NameFindings() {}

    /** Two spellings of one name in the article: the one with the weaker evidence is flagged. */
    public static Finding inArticle(SpellingPair pair, String text) {
        return between(MISSPELLED, pair, text)
                .message("The copy has both \"" + wrong(pair) + "\" and \"" + right(pair)
                        + "\". If they are one name, use one spelling; \"" + right(pair)
                        + "\" has the better evidence here.");
    }

    /** The article's spelling against an entry of the authority list. */
    public static Finding againstList(NearListed near, String text) {
        return againstList(MISSPELLED, near, text)
                .message("\"" + near.here().written() + "\" is not on the list of names; \""
                        + near.listed().form() + "\"" + role(near.entry())
                        + " is. If that is who is meant, correct the name.");
    }

    /** An accepted spelling that is not the one of the authority list. */
    public static Finding variantOfList(NearListed near, String text) {
        return againstList(VARIANT, near, text)
                .message("The list of names has \"" + near.entry().name() + "\"" + role(near.entry()) + "; \""
                        + near.here().written() + "\" is another accepted form.");
    }

    private static String role(AuthorityEntry entry) {
        return entry.role() == null ? "" : " (" + entry.role() + ")";
    }

    private static Finding againstList(String rule, NearListed near, String text) {
        String wrong = near.likeness().word();
        String right = near.likeness().other();
        Name at = mentioned(near.here(), wrong, right);
        Finding finding = Finding.of(rule, text)
                .at(at.start(), at.end())
                .working(distance(near.likeness()))
                .working("On the list: " + near.entry().name() + role(near.entry())
                        + (near.entry().aliases().isEmpty()
                                ? ""
                                : ", also " + String.join(", ", near.entry().aliases())));
        suggestAll(finding, near.here(), wrong, right, "as the list of names has it");
        near.passages().forEach(finding::evidence);
        return finding;
    }

    private static Name mentioned(Spelling spelling, String wrong, String right) {
        return spelling.mentions().stream()
                .filter(name -> Respelling.of(name.form(), wrong, right) != null)
                .findFirst()
                .orElse(spelling.fullest());
    }

    private static void suggestAll(Finding finding, Spelling spelling, String wrong, String right, String why) {
        for (Name name : spelling.mentions()) {
            String replacement = Respelling.of(name.form(), wrong, right);
            if (replacement != null) {
                finding.suggest(name.start(), name.end(), replacement, why);
            }
        }
    }

    /** A name above the body that the body does not have. */
    public static Finding inHeadline(HeadlineName name, String text) {
        Name above = name.above();
        String right = name.body().family();
        boolean first = above.form().startsWith(above.family());
        int start = above.start() + (first ? 0 : above.form().lastIndexOf(above.family()));
        return Finding.of("name.headline-mismatch", text)
                .at(above.start(), above.end())
                .message("\"" + above.form() + "\" is nowhere in the body, which has \""
                        + name.body().form() + "\". If that is who is meant, correct the name.")
                .evidence(name.body().start(), name.body().end(), "the body's name")
                .suggest(start, start + above.family().length(), right, "the body's name");
    }

    /** Two accepted ways to write one name in the article. */
    public static Finding variantInArticle(SpellingPair pair, String text) {
        return between(VARIANT, pair, text)
                .message("The copy writes \"" + wrong(pair) + "\" and \"" + right(pair)
                        + "\", two accepted forms of one name. Use one of them.");
    }

    private static Finding between(String rule, SpellingPair pair, String text) {
        Spelling doubted = pair.doubted();
        Spelling preferred = pair.preferred();
        String wrong = wrong(pair);
        String right = right(pair);
        Name at = mentioned(doubted, wrong, right);
        Finding finding = Finding.of(rule, text)
                .at(at.start(), at.end())
                .working(distance(
                        doubted == pair.first()
                                ? pair.likeness()
                                : pair.likeness().turned()))
                .working("\"" + wrong + "\": " + mentions(doubted) + "; \"" + right + "\": " + mentions(preferred));
        suggestAll(finding, doubted, wrong, right, "as in \"" + preferred.written() + "\"");
        Name seen = preferred.fullest();
        return finding.evidence(seen.start(), seen.end(), "The other spelling in this article.");
    }

    private static String wrong(SpellingPair pair) {
        return pair.doubted() == pair.first()
                ? pair.likeness().word()
                : pair.likeness().other();
    }

    private static String right(SpellingPair pair) {
        return pair.doubted() == pair.first()
                ? pair.likeness().other()
                : pair.likeness().word();
    }

    private static String mentions(Spelling spelling) {
        String count = spelling.count() == 1 ? "1 mention" : spelling.count() + " mentions";
        return spelling.introduced() ? count + ", introduced as \"" + spelling.written() + "\"" : count;
    }

    /** The article's spelling against the one of other outlets on the story. */
    public static Finding againstStory(StoryDisagreement pair, String text) {
        Name name = pair.here().fullest();
        String there = pair.there().form().form();
        Finding finding = Finding.of(MISSPELLED, text)
                .at(name.start(), name.end())
                .message("The copy has \"" + name.form() + "\"; " + voices(pair.voicesThere())
                        + " on the story " + (pair.voicesThere() == 1 ? "has" : "have") + " \"" + there
                        + "\". Find out which spelling is right.")
                .working(distance(pair.likeness()))
                .working("\"" + name.form() + "\": " + voices(pair.voicesHere()) + "; \"" + there + "\": "
                        + voices(pair.voicesThere()))
                .suggest(
                        name.start(), name.end(), there, "as " + voices(pair.voicesThere()) + " on the story spell it");
        if (pair.voicesHere() == pair.voicesThere() && pair.slip() == Slip.FIRST) {
            finding.working("One voice against one: \"" + name.form()
                    + "\" has the shape of a slip, a vowel put into a cluster of consonants or letters swapped.");
        }
        pair.there().passages().forEach(finding::evidence);
        return finding;
    }

    /** The working of a distance: each slip by itself. */
    static String distance(Likeness likeness) {
        SpellingDistance distance = likeness.distance();
        return likeness.word() + " / " + likeness.other() + ": " + distance.edits()
                + (distance.edits() == 1 ? " difference: " : " differences: ") + String.join("; ", distance.steps());
    }

    private static String voices(int count) {
        return count == 1 ? "one outlet" : count + " outlets";
    }
}

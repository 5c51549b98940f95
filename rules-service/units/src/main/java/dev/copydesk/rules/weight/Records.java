package dev.copydesk.rules.weight;

import dev.copydesk.contracts.fact.Attribution;
import dev.copydesk.contracts.fact.Sentence;
import java.util.List;

/** Whether words stand in a paper that a court has, or were spoken where the press could see who speaks. */
public final class Records {
    private static final WordSearch ON_FILE = new WordSearch(
            "(?:affidavits?|depositions?|(?:in|to) (?:an|the) indictment|court (?:papers|documents|filings?|records?|order)|legal (?:briefs?|filings?|papers)"
                    + "|(?:filed|signed|sworn|formal|criminal|civil|federal) (?:a |an |the )?(?:complaints?|suit|petition|statements?|motion)"
                    + "|(?:in|filed) (?:a|an|the|his|her|their|its) (?:complaint|suit|petition|testimony|ruling(?! part(?:y|ies)| coalition))|plaintiffs?|testif(?:y|ied|ying))\\b");

    private static final WordSearch IN_PUBLIC = new WordSearch(
            "(?:at|during|in) (?:an?|the|his|her|their|its|\\p{L}++['’]s)?(?: ?\\p{L}++){0,2}? ?(?:news|press) (?:conference|briefing)\\b");

    private Records() {}

    /** Whether the sentence tells of a court's paper: what is said can be looked up there; "he also said" goes on with the one before. */
    public static boolean onFile(String text, List<Sentence> sentences, Attribution said) {
        return beside(ON_FILE, text, sentences, said);
    }

    /** Whether the sentence is on a news conference; "officials also said" goes on with the one before. */
    public static boolean inPublic(String text, List<Sentence> sentences, Attribution said) {
        return beside(IN_PUBLIC, text, sentences, said);
    }

    private static boolean beside(WordSearch record, String text, List<Sentence> sentences, Attribution said) {
        Sentence own = sentences.get(said.sentence());
        Sentence before = sentences.get(Math.max(0, said.sentence() - 1));
        boolean goesOn = text.substring(said.start(), said.end()).contains(" also ");
        Sentence from = goesOn ? before : own;
        return record.in(text, from.start(), own.end());
    }
}

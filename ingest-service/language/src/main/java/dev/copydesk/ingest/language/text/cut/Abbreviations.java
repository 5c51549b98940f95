package dev.copydesk.ingest.language.text.cut;

import java.util.Set;

/** Words that keep their period, and whether a sentence may end with them. */
final class Abbreviations {
    /** Length of the longest one, without its period. */
    static final int LONGEST = 6;

    /** Stand before a name or a figure: a sentence does not end here. */
    private static final Set<String> BEFORE_A_NAME = Set.of(
            "Mr", "Mrs", "Ms", "Dr", "Prof", "Rev", "Fr", "Msgr", "Hon", "Gov", "Sen", "Sens", "Rep", "Reps", "Gen",
            "Col", "Maj", "Capt", "Cmdr", "Lt", "Sgt", "Cpl", "Pvt", "Adm", "Brig", "Insp", "Det", "Supt", "Pres",
            "Amb", "St", "Ste", "Mt", "Ft", "No", "Nos", "vs", "v", "pp", "Vol", "approx", "Mme", "Mlle", "Atty",
            "Messrs", "Sr", "Sra");

    /** A sentence may end here. */
    private static final Set<String> ANYWHERE = Set.of(
            "Jr", "Inc", "Corp", "Co", "Cos", "Ltd", "Bros", "LLC", "plc", "Jan", "Feb", "Aug", "Sept", "Sep", "Oct",
            "Nov", "Dec", "Ave", "Blvd", "Rd", "etc", "al", "Ala", "Ariz", "Ark", "Calif", "Colo", "Conn", "Del", "Fla",
            "Ga", "Ill", "Ind", "Kan", "Ky", "La", "Md", "Mass", "Mich", "Minn", "Miss", "Mo", "Mont", "Neb", "Nev",
            "Okla", "Ore", "Pa", "Tenn", "Tex", "Vt", "Va", "Wash", "Wis", "Wyo", "Dist", "Dept", "Univ", "Assn");

    private Abbreviations() {}

    /** Whether the word, given without its period, is one of them. */
    static boolean takesPeriod(String word) {
        return BEFORE_A_NAME.contains(word) || ANYWHERE.contains(word);
    }

    /** Whether a sentence can't end with the word, given without its period. */
    static boolean beforeAName(String word) {
        return BEFORE_A_NAME.contains(word);
    }
}

package dev.copydesk.ingest.language.name;

import dev.copydesk.ingest.language.text.Reading;
import dev.copydesk.ingest.language.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the runs of name words in a sentence and cuts titles and offices off their beginning. */
final class RunFinder {
    /** A name has no more words than this; a longer run is a list, a table or a heading. */
    private static final int LONGEST = 8;

    private static final Set<String> DETERMINERS =
            Set.of("the", "a", "an", "this", "that", "its", "their", "his", "her", "our", "of");

    private final Reading reading;
    private final NameWords words;
    private final Roles roles;

    RunFinder(Reading reading, NameWords words) {
        this.reading = reading;
        this.words = words;
        this.roles = new Roles(reading);
    }

    /** The names of one sentence, in order. */
    List<Run> find(int sentence) {
        List<Token> tokens = reading.tokens(sentence);
        List<Run> runs = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            if (!words.isNameWord(sentence, tokens, at)) {
                at++;
                continue;
            }
            int end = endOfRun(sentence, tokens, at);
            if (end - at <= LONGEST) {
                add(sentence, tokens, at, end, runs);
            }
            at = end;
        }
        return runs;
    }

    private int endOfRun(int sentence, List<Token> tokens, int from) {
        int end = from;
        while (end < tokens.size()) {
            if (NameWords.isInitial(tokens, end)) {
                end += 2;
            } else if (words.isNameWord(sentence, tokens, end)) {
                end++;
            } else {
                int after = end;
                while (after < tokens.size() && after - end < 3 && after > from && Particles.joins(tokens.get(after))) {
                    after++;
                }
                if (after == end || after >= tokens.size() || !words.isNameWord(sentence, tokens, after)) {
                    return end;
                }
                end = after + 1;
            }
            if (end < tokens.size() && tokens.get(end - 1).form().endsWith(",")) {
                return end;
            }
        }
        return end;
    }

    private void add(int sentence, List<Token> tokens, int from, int to, List<Run> runs) {
        int name = afterOffice(tokens, from, afterTitles(tokens, from, to), to);
        if (name >= to || onlyOffice(tokens, name, to)) {
            return;
        }
        int start = withParticleBefore(tokens, name, from);
        if (to - name == 1 && incidental(sentence, tokens, name, name > from)) {
            return;
        }
        runs.add(roles.around(sentence, from, start, to));
    }

    /** Past the last title that a name still follows: "Agriculture Minister | Päivi Hietala". */
    private int afterTitles(List<Token> tokens, int from, int to) {
        int name = from;
        for (int i = from; i + 1 < to; i++) {
            if (isTitle(tokens, from, i)
                    && !WordList.ORGANISATIONS.has(tokens.get(i + 1).form())
                    && (i == from || name == i || !looksIntroduced(tokens, from, i))) {
                name = i + 1;
            }
        }
        return name;
    }

    /** A title anywhere in a run; a role noun only where it has its capital from its place: "Historian Thelma Weaver said". */
    private boolean isTitle(List<Token> tokens, int from, int at) {
        return WordList.TITLES.hasSingularOf(bare(tokens.get(at)))
                || (at == from
                        && words.mustBeCapital(tokens, at)
                        && WordList.ROLES.hasSingularOf(tokens.get(at).lower()));
    }

    /** A title word after "Mr. Given" is a surname: "Maj. Trevor Major served". */
    private static boolean looksIntroduced(List<Token> tokens, int from, int title) {
        return WordList.TITLES.hasSingularOf(bare(tokens.get(from))) && title - from >= 2;
    }

    private static String bare(Token token) {
        String form = token.form();
        return form.endsWith(".") ? form.substring(0, form.length() - 1) : form;
    }

    /** Past the rest of an office whose name has an "of": "Minister of | Internal Affairs | Ihor Klymenko". */
    private int afterOffice(List<Token> tokens, int from, int name, int to) {
        if (name > from
                || from < 2
                || !(tokens.get(from - 1).is("of") || tokens.get(from - 1).is("for"))) {
            return name;
        }
        Token office = tokens.get(from - 2);
        if (!WordList.TITLES.hasSingularOf(bare(office)) && !WordList.ROLES.hasSingularOf(office.form())) {
            return name;
        }
        int at = name;
        while (at < to
                && (words.common(tokens.get(at))
                        || Countries.isCountry(tokens.get(at).form()))) {
            at++;
        }
        return at;
    }

    /** Whether the whole run is an office without its holder: "Foreign Minister". */
    private boolean onlyOffice(List<Token> tokens, int from, int to) {
        if (!WordList.TITLES.hasSingularOf(bare(tokens.get(to - 1)))) {
            return false;
        }
        for (int i = from; i < to - 1; i++) {
            if (!words.common(tokens.get(i)) && !tokens.get(i).tagged("JJ")) {
                return false;
            }
        }
        return to - from > 1 || to >= tokens.size() || !tokens.get(to).tagged("VBD");
    }

    /** Whether a lone capitalised common word is no name: "the War", "Reserve". */
    private boolean incidental(int sentence, List<Token> tokens, int at, boolean titled) {
        Token token = tokens.get(at);
        if (titled || !words.common(token)) {
            return false;
        }
        if (words.capitalsByStyle(sentence)) {
            return true;
        }
        return at > 0 && DETERMINERS.contains(tokens.get(at - 1).lower());
    }

    /** A lower-case particle right before the first name word belongs to it: "von Rautenberg said". */
    private static int withParticleBefore(List<Token> tokens, int name, int from) {
        int start = name;
        while (name == from && start > 0 && name - start < 3 && opensLone(tokens.get(start - 1))) {
            start--;
        }
        return start;
    }

    private static final Set<String> OPENS_LONE = Set.of(
            "von", "van", "der", "den", "ter", "ten", "zu", "dos", "della", "del", "di", "du", "bin", "ibn", "bint");

    private static boolean opensLone(Token token) {
        return OPENS_LONE.contains(token.form());
    }
}

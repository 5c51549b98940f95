package dev.copydesk.rules.names;

import dev.copydesk.contracts.fact.Facts;
import dev.copydesk.contracts.fact.Name;
import dev.copydesk.contracts.fact.Sentence;
import dev.copydesk.contracts.flag.Evidence;
import dev.copydesk.rules.names.spelling.NameForm;
import dev.copydesk.rules.names.spelling.Namesakes;
import dev.copydesk.rules.story.StoryArticle;
import dev.copydesk.rules.story.StoryEvidence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gathers an article's mentions into spellings, and those of the other articles on its story. */
final class Spellings {
    /** A longer passage is cut around the name: an editor reads a sentence, not a page. */
    private static final int LONGEST_PASSAGE = 400;

    /** Passages shown for one spelling. */
    private static final int PASSAGES = 5;

    private static final String OPENING = "“\"‘«„";
    private static final String CLOSING = "”\"’»“";
    private static final String STOPS = ",.;:!?";

    private Spellings() {}

    /**
     * The names of an article by whom they name, in the order in which they are first mentioned. A name that is cited as it is
     * written somewhere is nobody's spelling here: in quotation marks by itself ("the plaque reads ..."), in a sentence on a
     * spelling (a correction has the wrong one too), in a post behind its writer's handle.
     */
    static List<Spelling> of(String text, Facts facts) {
        Map<Integer, List<Name>> byReferent = new LinkedHashMap<>();
        Map<Integer, Integer> citedFrom = new HashMap<>();
        boolean maySpell = Namesakes.mayBeOnSpelling(text);
        for (Name name : facts.names()) {
            int cited =
                    citedFrom.computeIfAbsent(name.sentence(), sentence -> citedFrom(text, facts, sentence, maySpell));
            if (name.start() < cited && !isQuotedAlone(text, name)) {
                byReferent
                        .computeIfAbsent(name.referent(), key -> new ArrayList<>())
                        .add(name);
            }
        }
        return byReferent.values().stream()
                .map(mentions -> new Spelling(NameForm.of(fullest(mentions)), mentions))
                .filter(spelling -> !spelling.form().words().isEmpty())
                .toList();
    }

    /** Where in a sentence names begin to be cited; behind its end where they are not. */
    private static int citedFrom(String text, Facts facts, int sentence, boolean maySpell) {
        if (sentence < 0 || sentence >= facts.sentences().size()) {
            return Integer.MAX_VALUE;
        }
        Sentence where = facts.sentences().get(sentence);
        String words = text.substring(where.start(), where.end());
        if (maySpell && Namesakes.isOnSpelling(words)) {
            return where.start();
        }
        int handle = words.indexOf("(@");
        return handle < 0 ? Integer.MAX_VALUE : where.start() + handle;
    }

    private static boolean isQuotedAlone(String text, Name name) {
        int after = name.end();
        while (after < text.length() && STOPS.indexOf(text.charAt(after)) >= 0) {
            after++;
        }
        return name.start() > 0
                && after < text.length()
                && OPENING.indexOf(text.charAt(name.start() - 1)) >= 0
                && CLOSING.indexOf(text.charAt(after)) >= 0;
    }

    static String fullest(List<Name> mentions) {
        return mentions.stream()
                .map(Name::form)
                .max(Comparator.comparingInt(form -> form.split(" ").length))
                .orElseThrow();
    }

    /** The full names that the other articles use, each with the voices that use it and their passages. */
    static List<ToldName> toldBy(StoryEvidence story) {
        Map<String, Told> byForm = new LinkedHashMap<>();
        for (StoryArticle article : story.articles()) {
            for (Spelling spelling : of(article.text(), article.facts())) {
                if (spelling.introduced()) {
                    byForm.computeIfAbsent(String.join(" ", spelling.form().words()), key -> new Told(spelling.form()))
                            .add(article, spelling.fullest());
                }
            }
        }
        return byForm.values().stream().map(Told::name).toList();
    }

    private static Evidence passage(StoryArticle article, Name name) {
        Facts facts = article.facts();
        int start = name.start();
        int end = name.end();
        if (name.sentence() >= 0 && name.sentence() < facts.sentences().size()) {
            Sentence sentence = facts.sentences().get(name.sentence());
            start = Math.max(sentence.start(), name.start() - LONGEST_PASSAGE / 2);
            end = Math.min(sentence.end(), name.end() + LONGEST_PASSAGE / 2);
        }
        return new Evidence(
                article.articleId(),
                article.outlet(),
                start,
                end,
                article.text().substring(start, end),
                "Spells the name \"" + name.form() + "\".");
    }

    /** A spelling while it is gathered. */
    private static final class Told {
        private final NameForm form;
        private final Set<String> voices = new LinkedHashSet<>();
        private final List<Evidence> passages = new ArrayList<>();
        private String role;

        Told(NameForm form) {
            this.form = form;
        }

        void add(StoryArticle article, Name name) {
            if (voices.add(article.voice()) && passages.size() < PASSAGES) {
                passages.add(passage(article, name));
            }
            role = role == null ? name.role() : role;
        }

        ToldName name() {
            return new ToldName(form, role, voices, passages);
        }
    }
}

package dev.copydesk.ingest.language.hearsay;

import dev.copydesk.contracts.fact.Attribution;
import dev.copydesk.contracts.fact.Attribution.CueClass;
import dev.copydesk.contracts.fact.Attribution.SourceKind;
import dev.copydesk.ingest.language.phrase.Phrase;
import dev.copydesk.ingest.language.phrase.VerbGroup;
import dev.copydesk.ingest.language.phrase.Words;
import dev.copydesk.ingest.language.source.Calendar;
import dev.copydesk.ingest.language.source.NounPhrases;
import dev.copydesk.ingest.language.source.PersonNouns;
import dev.copydesk.ingest.language.source.SocialMedia;
import dev.copydesk.ingest.language.text.WordClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds what was said, believed or reported by nobody: adverbs ("reportedly"), passives ("is understood to", "it was
 * reported that", "were reported in"), and reports, rumours and doubts that exist by themselves ("doubts persist", "there
 * were reports of").
 */
public final class HearsayForms {
    /** "Heavily linked with Napoli": a rumour, and no study. */
    private static final Set<String> LINKED = Set.of("heavily", "persistently");

    private final Words words;
    private final List<Attribution> found = new ArrayList<>();
    private int free;

    private HearsayForms(Words words) {
        this.words = words;
    }

    public static List<Attribution> find(Words words, WordClass keys) {
        HearsayForms forms = new HearsayForms(words);
        for (int i = 0; i < words.size(); i++) {
            if (i >= forms.free && words.in(i, keys)) {
                forms.at(i);
            }
        }
        return forms.found;
    }

    private void at(int i) {
        if (words.in(i, HearsayWords.ADVERBS)) {
            adverb(i);
        } else if (words.is(i, "widely") && words.in(i + 1, HearsayWords.WIDELY) && !published(i + 1)) {
            add(i, i + 2, i + 1);
        } else if (words.follows(i, "according", "to")) {
            reports(i);
        } else if (byAccounts(i) > 0) {
            add(i, byAccounts(i), byAccounts(i) - 1);
        } else if (words.tagged(i, "VB")) {
            verb(i);
        } else if (words.tagged(i, "NN")) {
            noun(i);
        }
    }

    /** What somebody is charged with is "alleged" by the charge. */
    private void adverb(int i) {
        boolean charged = words.is(i, "allegedly") && words.anyLemma(HearsayWords.CHARGING);
        boolean ironic = words.is(i - 1, "to") && words.tagged(i + 1, "VB")
                || words.in(i, HearsayWords.KEEPING_OFF) && describes(i + 1);
        boolean name = words.capitalised(i) && i > 0 && !words.boundary(i - 1);
        if (!charged && !ironic && !name) {
            add(i, words.wordLike(i + 1) ? i + 2 : i + 1, i);
        }
    }

    /** "A supposedly free press", "a letter purportedly from a clerk", "a body purportedly standing for farmers": what a thing is called. */
    private boolean describes(int after) {
        boolean be = words.lemma(after - 2).equals("be");
        return !be && (words.tagged(after, "JJ") || words.tagged(after, "IN") || words.tagIs(after, "VBG"));
    }

    /** "Widely reported recent studies": whoever reads has heard of them. */
    private boolean published(int participle) {
        boolean be = words.lemma(participle - 2).equals("be");
        return words.is(participle, "reported")
                && !be
                && (words.tagged(participle + 1, "NN")
                        || words.tagged(participle + 1, "JJ")
                        || words.tagged(participle + 1, "CC"));
    }

    /** "According to reports": whose they are is left open. */
    private void reports(int i) {
        int noun = i + 2;
        while (words.tagged(noun, "JJ")
                || words.in(noun, Set.of("media", "press", "news", "some", "several", "various"))) {
            noun++;
        }
        boolean open =
                !words.in(noun + 1, Set.of("by", "from", "in", "published", "on", "to", "of", "filed", "released"));
        if (words.in(noun, Set.of("reports", "rumours", "rumors", "accounts", "speculation", "hearsay")) && open) {
            add(i, noun + 1, noun);
        }
    }

    /** Where "by most accounts" or "by some estimates" ends; 0 where it is no such phrase: a site may be used by several accounts. */
    private int byAccounts(int i) {
        boolean opens = words.boundary(i - 1);
        boolean closes = words.boundary(i + 3) || words.is(i + 3, ".");
        if (opens && closes && words.follows(i, "on", "all", "accounts")) {
            return i + 3;
        }
        boolean told = words.is(i, "by")
                && words.in(i + 1, HearsayWords.UNCOUNTED)
                && words.in(i + 2, HearsayWords.TOLD)
                && !words.in(i + 3, Set.of("of", "by", "from", "in"))
                && !words.tagIs(i + 3, "VBN", "VBG");
        return told && (opens || closes && !passiveBefore(i)) ? i + 3 : 0;
    }

    /** Whether the clause has a passive verb before there, whose agent may follow. */
    private boolean passiveBefore(int by) {
        for (int k = by - 1; k >= 0 && !words.boundary(k); k--) {
            if (words.tagged(k, "VBN")) {
                return true;
            }
        }
        return false;
    }

    private void verb(int i) {
        VerbGroup group = VerbGroup.endingAt(words, i);
        boolean be = group.has("be") || group.has("been");
        if (!participle(i) || !be && (!(words.tagged(i - 1, "NN") || words.is(i - 1, ",")) || words.is(i - 1, "i"))) {
            active(i, group.from());
        } else if (SaidToBe.end(words, group) > 0) {
            add(group.from(), SaidToBe.end(words, group), i);
        } else if (be) {
            passive(i, group);
        }
    }

    /** "It emerged when the auditor read her report", "in court papers": where is told. */
    private boolean placed(int emerging) {
        boolean where = false;
        for (int k = emerging + 1; k < emerging + 14 && words.has(k) && !words.is(k, "that"); k++) {
            where |= words.in(k, Set.of("when", "at", "in", "during", "from"));
            if (where && words.lemmaIn(k, HearsayWords.HEARD_AT)) {
                return true;
            }
        }
        return false;
    }

    /** A participle after "be": "it was reported that", "concerns were raised", "was found dead". */
    private void passive(int i, VerbGroup group) {
        int from = group.from();
        if (words.is(from - 1, "it")
                && words.in(i, HearsayWords.AFTER_IT)
                && !words.is(i + 1, "by")
                && !group.unreal()) {
            add(from - 1, i + 1, i);
        } else if (words.in(i, HearsayWords.RAISED) && objection(from) && !agent(i)) {
            add(start(from - 1), i + 1, i);
        } else if (words.is(i, "pointed") && words.in(from - 1, Set.of("finger", "fingers")) && !agent(i)) {
            add(start(from - 1), i + 1, i);
        } else if (words.is(i, "reported") && unagented(i) && subject(from)) {
            add(Math.max(0, from - 2), i + 1, i);
        } else if (words.is(i, "linked")
                && (transfer(i + 1)
                        || words.in(i - 1, LINKED) && words.is(i + 1, "with") && words.tagged(i + 2, "NNP"))) {
            add(from, i + 2, i);
        } else if (words.is(i, "reported") && words.in(i + 1, HearsayWords.HARMED) && !agent(i)) {
            add(from, i + 2, i);
        } else if (words.in(i, HearsayWords.BEFORE_FATE) && words.in(i + 1, HearsayWords.FATES) && !refound(from, i)) {
            add(from, i + 2, i);
        } else if (words.is(i, "tipped")
                && words.in(i + 1, Set.of("as", "for"))
                && words.in(from, Set.of("is", "are"))
                && !words.tagged(i + 2, "PRP$")) {
            add(from, i + 1, i);
        } else if (words.is(i, "suspected") && words.is(i + 1, "of") && !words.anyLemma(HearsayWords.CHARGING)) {
            add(from, i + 2, i);
        } else if ((words.is(i, "said") || words.is(i, "rumoured") || words.is(i, "rumored")) && figure(i + 1)) {
            add(from, i + 1, i);
        }
    }

    /** "A painting said to be worth nine million": before an infinitive these are passive, whatever the tagger says. */
    private boolean participle(int i) {
        return words.tagged(i, "VBN") || words.tagged(i, "VBD") && words.in(i, HearsayWords.ALWAYS_PASSIVE);
    }

    private void active(int i, int from) {
        boolean falls = words.lemmaIn(i, Set.of("fall", "point")) && words.in(i + 1, Set.of("on", "upon", "at", "to"));
        if (falls && words.in(from - 1, Set.of("suspicion", "suspicions", "blame", "finger", "fingers"))) {
            add(start(from - 1), i + 2, i);
        } else if (words.is(from - 1, "it") && words.lemmaIn(i, HearsayWords.EMERGING) && !placed(i)) {
            add(from - 1, i + 1, i);
        } else if (words.is(from - 1, "it") && words.follows(i, "come", "to", "light")) {
            add(from - 1, i + 3, i);
        } else if (words.is(i, "is") && openSecret(i + 1) > 0) {
            add(words.is(i - 1, "it") ? i - 1 : i, openSecret(i + 1), openSecret(i + 1) - 1);
        } else if (words.is(i, "goes") && words.lemmaIn(i - 1, HearsayWords.TALES) && words.is(i - 3, "so")) {
            add(i - 3, i + 1, i - 1);
        } else if (words.follows(i, "goes", "that")
                && words.lemmaIn(i - 1, HearsayWords.TALES)
                && words.is(i - 2, "the")) {
            add(i - 2, i + 2, i - 1);
        } else if (words.is(i, "has")
                && !words.capitalised(i)
                && words.is(i + 1, "it")
                && words.lemmaIn(i - 1, HearsayWords.TALES)) {
            add(i - 1, i + 2, i - 1);
        }
    }

    /** "Linked with a move to Hamburg": what is said of a player or a job; an illness or a crime is linked by those who study it. */
    private boolean transfer(int with) {
        Phrase what = words.is(with, "with") ? NounPhrases.baseAfter(words, with + 1) : null;
        return what != null && words.lemmaIn(what.to() - 1, HearsayWords.MOVES);
    }

    /** Where "no secret that" or "common knowledge that" ends; 0 where it is neither. */
    private int openSecret(int i) {
        boolean known = words.follows(i, "no", "secret") || words.follows(i, "common", "knowledge");
        int end = known ? i + 2 : words.follows(i, "an", "open", "secret") ? i + 3 : 0;
        return end > 0 && words.is(end, "that") ? end + 1 : 0;
    }

    /** "The song was thought lost": it has turned up since. */
    private boolean refound(int group, int i) {
        return words.is(i + 1, "lost")
                && words.is(i - 1, "was")
                && !PersonNouns.person(words, group - 1)
                && words.tag(group - 1).equals("NN");
    }

    private boolean figure(int at) {
        return words.is(at, "at") && words.tagged(at + 1, "CD");
    }

    private boolean objection(int group) {
        return words.lemmaIn(group - 1, HearsayWords.OBJECTIONS) && !owned(group - 1);
    }

    private boolean agent(int verb) {
        for (int k = verb + 1; k < verb + 12 && words.has(k); k++) {
            if (words.in(k, Set.of("by", "in"))) {
                return true;
            }
        }
        return false;
    }

    /** Nobody is named as the reporter, and the report is of a thing and not to somebody. */
    private boolean unagented(int i) {
        for (int k = i + 1; k < i + 12 && words.has(k); k++) {
            if (words.is(k, "by")) {
                return false;
            }
        }
        if (words.follows(i + 1, "in", "the") && words.in(i + 3, HearsayWords.PRINT)) {
            return false;
        }
        return words.in(i + 1, HearsayWords.WHERE_OR_WHEN) || Calendar.word(words, i + 1);
    }

    /** Something was reported; that nothing was ("no injuries were reported") is no assertion to stand behind. */
    private boolean subject(int group) {
        for (int k = group - 1; k >= 0 && !words.boundary(k); k--) {
            if (words.in(k, HearsayWords.NOTHING)) {
                return false;
            }
        }
        return words.tagged(group - 1, "NN");
    }

    private void noun(int i) {
        int wordIs = Rumours.told(words, i);
        if (wordIs > 0) {
            add(start(i), wordIs, i);
            return;
        }
        if (words.lemmaIn(i, HearsayWords.THERE_IS) && thereIs(i) && words.in(i + 1, Set.of("of", "that", "about"))) {
            add(thereAt(i), i + 1, i);
            return;
        }
        int verb = afterTopic(i);
        while (words.tagged(verb, "RB")
                || words.tagged(verb, "MD")
                || words.tagged(verb, "VB") && Set.of("be", "have", "continue").contains(words.lemma(verb))
                || words.is(verb, "to") && words.lemmaIn(verb - 1, Set.of("continue"))) {
            verb++;
        }
        if (owned(i)) {
            return;
        }
        boolean judgement = words.lemmaIn(i, HearsayWords.JUDGEMENTS)
                && words.lemmaIn(verb, HearsayWords.EXISTING)
                && !words.is(verb + 1, "from");
        boolean rife = words.lemmaIn(i, HearsayWords.JUDGEMENTS)
                && words.in(verb, Set.of("rife", "widespread", "rampant"))
                && words.lemma(verb - 1).equals("be");
        boolean talk = words.lemmaIn(i, HearsayWords.TALK)
                && words.tagged(i, "NNS")
                && words.lemmaIn(verb, HearsayWords.SAYING);
        boolean legend = words.in(i, HearsayKeys.LEGENDS) && legend(verb);
        if (judgement || rife || talk || legend) {
            add(start(i), verb + 1, i);
        } else if (Rumours.spread(words, i)) {
            add(start(i), i + 2, i);
        }
    }

    /** What follows "rumours of a merger": the topic is passed over. */
    private int afterTopic(int noun) {
        boolean topical = words.lemmaIn(noun, HearsayWords.JUDGEMENTS) && words.in(noun + 1, Set.of("of", "about"));
        Phrase topic = topical ? NounPhrases.baseAfter(words, noun + 2) : null;
        return topic == null ? noun + 1 : topic.to();
    }

    private boolean legend(int verb) {
        return words.lemmaIn(verb, HearsayWords.SAYING)
                && words.in(verb + 1, Set.of("that", "he", "she", "it", "they"));
    }

    private boolean thereIs(int i) {
        return thereAt(i) >= 0;
    }

    private int thereAt(int i) {
        for (int k = i - 1; k >= Math.max(0, i - 6); k--) {
            if (words.is(k, "there") && words.lemmaIn(k + 1, Set.of("be", "have"))) {
                return k;
            }
            if (words.boundary(k) || words.in(k, Set.of("no", "any", "little", "nor", "not", "n't"))) {
                return -1;
            }
        }
        return -1;
    }

    /** Whether the noun belongs to somebody: "the ministry's assessment". */
    private boolean owned(int i) {
        for (int k = i - 1; k >= 0 && k > i - 6 && !words.boundary(k); k--) {
            if (words.tagged(k, "POS")
                    || words.tagged(k, "PRP$")
                    || words.tagged(k, "NNP")
                    || words.is(k, "the")
                    || words.tagged(k, "CD")
                    || words.is(k, "no")
                    || words.is(k, "that")
                    || words.is(k, "this")) {
                return true;
            }
            if (words.tagged(k, "VB") || words.tagged(k, "IN")) {
                return false;
            }
        }
        return false;
    }

    private int start(int noun) {
        int start = noun;
        while (words.tagged(start - 1, "JJ")
                || words.tagged(start - 1, "DT")
                || words.tagged(start - 1, "NN") && !Calendar.word(words, start - 1)) {
            start--;
        }
        return start;
    }

    /** "On Telegram it was claimed that": where it is said stands in its place. */
    private void posted(Phrase place, int to, int key) {
        int start = words.start(place.from());
        int end = words.end(place.to() - 1);
        found.add(new Attribution(
                words.start(place.from() - 1),
                words.end(to - 1),
                words.sentence(),
                words.lemma(key),
                CueClass.HEARSAY,
                words.text(place.from(), place.to()),
                start,
                end,
                SourceKind.SOCIAL_MEDIA,
                null,
                null));
        free = to;
    }

    private void add(int from, int to, int key) {
        int clause = words.is(from, "it") ? from : from - 1;
        Phrase place = words.is(clause, "it") ? SocialMedia.place(words, clause) : null;
        if (place != null) {
            posted(place, to, key);
            return;
        }
        found.add(Attribution.sourceless(
                words.start(from), words.end(to - 1), words.sentence(), words.lemma(key), CueClass.HEARSAY));
        free = to;
    }
}

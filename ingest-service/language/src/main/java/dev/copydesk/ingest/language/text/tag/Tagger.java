package dev.copydesk.ingest.language.text.tag;

/**
 * Parts of speech (Penn Treebank) by OpenNLP's maximum-entropy model, decoded with the same beam as OpenNLP's
 * {@code POSTaggerME} but over tables: more than ten times as fast, and the same tag for all but a few in ten thousand words.
 *
 * <p>Where it differs: hypotheses that agree in their last two tags are merged (their futures are equal), and one that falls
 * {@value #HOPELESS} nats behind is dropped. Not thread-safe; instances share the model.
 */
public final class Tagger {
    private static final int BEAM = 3;
    private static final float HOPELESS = 3f;

    private final TagModel model = TagModel.shared();
    private final int tagCount = model.tagCount();

    private final float[] none = new float[tagCount];
    private final float[] scores = new float[tagCount];
    private final float[] withHistory = new float[tagCount];

    private final float[] liveScores = new float[BEAM];
    private final float[] keptScores = new float[BEAM];
    private int live;

    private final float[] candidateScores = new float[BEAM * tagCount];
    private final int[] candidateTags = new int[BEAM * tagCount];
    private final int[] candidateParents = new int[BEAM * tagCount];
    private int candidates;

    private float highest;
    private float thirdHighest;

    /** Tag and parent of the hypotheses at each position, {@link #BEAM} a position. */
    private int[] tags = new int[0];

    private int[] parents = new int[0];

    /**
     * A tag for each token of one sentence, in order.
     *
     * @param words the tokens, as the Treebank spells them
     */
    public String[] tag(WordWeights[] words) {
        if (tags.length < words.length * BEAM) {
            tags = new int[words.length * BEAM];
            parents = new int[words.length * BEAM];
        }
        live = 1;
        liveScores[0] = 0;
        for (int i = 0; i < words.length; i++) {
            advance(i, words);
        }
        return best(words.length);
    }

    private void advance(int i, WordWeights[] words) {
        if (live == 1 && words[i].settled()) {
            tags[i * BEAM] = Long.numberOfTrailingZeros(words[i].allowed());
            parents[i * BEAM] = 0;
            return;
        }
        candidates = 0;
        if (live == 1 && Long.bitCount(words[i].allowed()) <= BEAM) {
            expandAllowed(i, words);
            keepBest(i);
            return;
        }
        sumWords(i, words);
        for (int hypothesis = 0; hypothesis < live; hypothesis++) {
            expand(history(i, hypothesis), words[i].allowed(), hypothesis);
        }
        keepBest(i);
    }

    /** Makes the few tags that are allowed the candidates, where one hypothesis alone is left: nothing else has to be summed. */
    private void expandAllowed(int i, WordWeights[] words) {
        WordWeights before = i > 0 ? words[i - 1] : model.start();
        WordWeights after = i + 1 < words.length ? words[i + 1] : model.end();
        float[] secondBefore = secondPrevious(i, words);
        float[] secondAfter = secondNext(i, words);
        float[] one = i > 0 ? model.afterTag(tags[(i - 1) * BEAM]) : none;
        float[] two =
                i > 1 ? model.afterTags(tags[(i - 2) * BEAM + parents[(i - 1) * BEAM]], tags[(i - 1) * BEAM]) : none;
        for (long allowed = words[i].allowed(); allowed != 0; allowed &= allowed - 1) {
            int tag = Long.numberOfTrailingZeros(allowed);
            candidateScores[candidates] = words[i].here()[tag]
                    + before.previous()[tag]
                    + after.next()[tag]
                    + secondBefore[tag]
                    + secondAfter[tag]
                    + one[tag]
                    + two[tag];
            candidateTags[candidates] = tag;
            candidateParents[candidates] = 0;
            candidates++;
        }
    }

    /** Scores of the tags at a position as far as the words say. As in OpenNLP, only the nearest bound counts. */
    private void sumWords(int i, WordWeights[] words) {
        float[] here = words[i].here();
        float[] previous = (i > 0 ? words[i - 1] : model.start()).previous();
        float[] next = (i + 1 < words.length ? words[i + 1] : model.end()).next();
        float[] secondPrevious = secondPrevious(i, words);
        float[] secondNext = secondNext(i, words);
        for (int tag = 0; tag < tagCount; tag++) {
            scores[tag] = here[tag] + previous[tag] + next[tag] + secondPrevious[tag] + secondNext[tag];
        }
    }

    private float[] secondPrevious(int i, WordWeights[] words) {
        return i > 0 ? (i > 1 ? words[i - 2] : model.start()).secondPrevious() : none;
    }

    private float[] secondNext(int i, WordWeights[] words) {
        return i + 1 < words.length ? (i + 2 < words.length ? words[i + 2] : model.end()).secondNext() : none;
    }

    /** Scores of the tags at a position, the tags that a hypothesis chose before it included. */
    private float[] history(int i, int hypothesis) {
        if (i == 0) {
            return scores;
        }
        int at = (i - 1) * BEAM + hypothesis;
        float[] one = model.afterTag(tags[at]);
        if (i == 1) {
            for (int tag = 0; tag < tagCount; tag++) {
                withHistory[tag] = scores[tag] + one[tag];
            }
        } else {
            float[] two = model.afterTags(tags[(i - 2) * BEAM + parents[at]], tags[at]);
            for (int tag = 0; tag < tagCount; tag++) {
                withHistory[tag] = scores[tag] + one[tag] + two[tag];
            }
        }
        return withHistory;
    }

    /** Adds a hypothesis' likeliest continuations to the candidates: the best {@link #BEAM} tags as far as allowed. */
    private void expand(float[] score, long allowed, int hypothesis) {
        findHighest(score);
        float base = liveScores[hypothesis] - (live > 1 ? logSum(score) : highest);
        int before = candidates;
        addAllowed(score, thirdHighest, allowed, base, hypothesis);
        if (candidates == before) {
            addAllowed(score, Float.NEGATIVE_INFINITY, allowed, base, hypothesis);
        }
    }

    private void addAllowed(float[] score, float threshold, long allowed, float base, int hypothesis) {
        for (int tag = 0; tag < tagCount; tag++) {
            if (score[tag] >= threshold && (allowed >>> tag & 1) != 0) {
                candidateScores[candidates] = base + score[tag];
                candidateTags[candidates] = tag;
                candidateParents[candidates] = hypothesis;
                candidates++;
            }
        }
    }

    /** Makes the best candidates the hypotheses of a position. */
    private void keepBest(int i) {
        float top = 0;
        int kept = 0;
        while (kept < BEAM && candidates > 0) {
            int best = 0;
            for (int c = 1; c < candidates; c++) {
                best = candidateScores[c] > candidateScores[best] ? c : best;
            }
            float score = candidateScores[best];
            top = kept == 0 ? score : top;
            if (score < top - HOPELESS) {
                break;
            }
            if (!merged(i, kept, candidateTags[best], candidateParents[best])) {
                tags[i * BEAM + kept] = candidateTags[best];
                parents[i * BEAM + kept] = candidateParents[best];
                keptScores[kept++] = score;
            }
            remove(best);
        }
        live = kept;
        System.arraycopy(keptScores, 0, liveScores, 0, kept);
    }

    /** Whether a better hypothesis at this position ends in the same two tags. */
    private boolean merged(int i, int kept, int tag, int parent) {
        for (int k = 0; k < kept; k++) {
            boolean samePrevious =
                    i == 0 || tags[(i - 1) * BEAM + parents[i * BEAM + k]] == tags[(i - 1) * BEAM + parent];
            if (tags[i * BEAM + k] == tag && samePrevious) {
                return true;
            }
        }
        return false;
    }

    private void remove(int candidate) {
        candidates--;
        candidateScores[candidate] = candidateScores[candidates];
        candidateTags[candidate] = candidateTags[candidates];
        candidateParents[candidate] = candidateParents[candidates];
    }

    private String[] best(int length) {
        String[] best = new String[length];
        int hypothesis = 0;
        for (int i = length - 1; i >= 0; i--) {
            best[i] = model.tag(tags[i * BEAM + hypothesis]);
            hypothesis = parents[i * BEAM + hypothesis];
        }
        return best;
    }

    /** Finds {@link #highest} and {@link #thirdHighest}. */
    private void findHighest(float[] score) {
        float first = Float.NEGATIVE_INFINITY;
        float second = first;
        float third = first;
        for (float s : score) {
            if (s > third) {
                if (s > first) {
                    third = second;
                    second = first;
                    first = s;
                } else if (s > second) {
                    third = second;
                    second = s;
                } else {
                    third = s;
                }
            }
        }
        highest = first;
        thirdHighest = third;
    }

    /** Logarithm of the sum of exponentials: makes the scores of different hypotheses comparable. */
    private float logSum(float[] score) {
        double sum = 0;
        for (float s : score) {
            // what is this far behind does not change a float
            if (s > highest - 17) {
                sum += Math.exp(s - highest);
            }
        }
        return (float) (highest + Math.log(sum));
    }
}

package dev.copydesk.report.pack;

/**
 * What came of an edition's looks at the latest articles.
 *
 * @param articles at how many of them it looked
 * @param flags what it raised on them
 * @param flagged in how many of them it found anything
 * @param failed on how many more it failed
 * @param failure why it failed on the latest of these, or null
 */
public record PackTrial(int articles, long flags, long flagged, int failed, String failure) {
    /** Of a pack that was refused. */
    static final PackTrial NONE = new PackTrial(0, 0, 0, 0, null);
}

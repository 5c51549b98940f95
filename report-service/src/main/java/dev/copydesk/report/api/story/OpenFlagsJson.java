package dev.copydesk.report.api.story;

import dev.copydesk.report.story.StoryFlag;
import java.util.List;

/** The open flags on a story. */
public record OpenFlagsJson(List<OpenFlagJson> flags) {
    /**
     * An open flag.
     *
     * @param flag its id in the article's report
     * @param version what a decision on it has to name
     */
    public record OpenFlagJson(String articleId, String flag, String rule, String title, String quote, int version) {
        static OpenFlagJson of(StoryFlag open) {
            return new OpenFlagJson(
                    open.article().articleId(),
                    open.flag().fingerprint(),
                    open.flag().rule(),
                    open.flag().title(),
                    open.flag().quote(),
                    open.version());
        }
    }

    static OpenFlagsJson of(List<StoryFlag> open) {
        return new OpenFlagsJson(open.stream().map(OpenFlagJson::of).toList());
    }
}

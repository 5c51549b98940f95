package dev.copydesk.report.web.story;

import dev.copydesk.report.access.Clearances;
import dev.copydesk.report.story.Stories;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** Leads from an article's report to its story. */
@Named("stories")
@RequestScoped
public class StoryLinks {
    private final Stories stories;
    private final SecurityIdentity identity;

    StoryLinks(Stories stories, SecurityIdentity identity) {
        this.stories = stories;
        this.identity = identity;
    }

    /** The address of the article's story; null where no other article that may be seen is on it. */
    public String to(String articleId) {
        return stories.sharedStoryOf(articleId, Clearances.known(identity))
                .map(story -> "/stories/" + story)
                .orElse(null);
    }
}

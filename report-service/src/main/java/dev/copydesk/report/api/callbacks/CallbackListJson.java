package dev.copydesk.report.api.callbacks;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.copydesk.report.callback.Callback;
import dev.copydesk.report.page.Page;
import java.time.Instant;
import java.util.List;

/**
 * A page of the callbacks that were given up.
 *
 * @param callbacks the newest first
 * @param next to be sent as {@code cursor} for the following page; left out on the last one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CallbackListJson(List<CallbackJson> callbacks, Long next) {
    /**
     * What a CMS would not hear.
     *
     * @param messageId the {@code webhook-id} of every try
     * @param failure why the last try failed
     */
    public record CallbackJson(
            long id, String messageId, String source, String articleId, Instant givenUpAt, int tries, String failure) {
        static CallbackJson of(Callback callback) {
            return new CallbackJson(
                    callback.id(),
                    callback.messageId(),
                    callback.source(),
                    callback.articleId(),
                    callback.givenUpAt(),
                    callback.tries(),
                    callback.failure());
        }
    }

    static CallbackListJson of(Page<Callback, Long> page) {
        return new CallbackListJson(
                page.entries().stream().map(CallbackJson::of).toList(),
                page.next().orElse(null));
    }
}

package dev.copydesk.report.api.names;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.copydesk.report.names.AuthorityName;
import dev.copydesk.report.names.NameCursor;
import dev.copydesk.report.page.Page;
import java.util.List;

/**
 * A page of the list of names over HTTP.
 *
 * @param next to be sent as {@code cursor} for the following page; left out on the last one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NameListJson(List<NameJson> names, String next) {
    static NameListJson of(Page<AuthorityName, NameCursor> page) {
        return new NameListJson(
                page.entries().stream().map(NameJson::of).toList(),
                page.next().map(NameCursor::token).orElse(null));
    }
}

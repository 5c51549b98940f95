package dev.copydesk.report.api.views;

import dev.copydesk.report.preference.SavedView;
import java.util.List;

/**
 * A saved view.
 *
 * @param query the filter as it stands in the address of the inbox
 * @param owner who has saved it
 */
public record ViewJson(long id, String name, String query, boolean shared, String owner) {
    /** The views that somebody has, in the order of their names. */
    public record ViewListJson(List<ViewJson> views) {}

    static ViewJson of(SavedView view) {
        return new ViewJson(view.id(), view.name(), view.query(), view.isShared(), view.owner());
    }
}

package dev.copydesk.report.callback;

import java.util.List;
import java.util.Optional;

/**
 * A page of the callbacks that were given up.
 *
 * @param callbacks the newest first
 * @param next what the following page comes after; empty on the last one
 */
public record GivenUpPage(List<Callback> callbacks, Optional<Long> next) {
    public GivenUpPage {
        callbacks = List.copyOf(callbacks);
    }
}

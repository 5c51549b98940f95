package dev.copydesk.report.page;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A part of a list.
 *
 * @param <T> what is listed
 * @param <C> what names a place in the list
 * @param entries in the order of the list
 * @param next what the following page comes after; empty on the last one
 */
public record Page<T, C>(List<T> entries, Optional<C> next) {
    public Page {
        entries = List.copyOf(entries);
    }

    /**
     * The first of those that were found.
     *
     * @param found one more than a page may have, where there are more
     * @param most how many a page may have, at least 1
     * @param place of an entry in the list
     */
    public static <T, C> Page<T, C> of(List<T> found, int most, Function<? super T, C> place) {
        return found.size() <= most
                ? new Page<>(found, Optional.empty())
                : new Page<>(found.subList(0, most), Optional.of(place.apply(found.get(most - 1))));
    }
}

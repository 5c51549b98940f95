package dev.copydesk.rules.memory;

import java.util.List;

/**
 * The other articles on the story of one.
 *
 * @param ids of their rows, the likest first
 */
public record Neighbours(List<Long> ids) {
    public Neighbours {
        ids = List.copyOf(ids);
    }
}

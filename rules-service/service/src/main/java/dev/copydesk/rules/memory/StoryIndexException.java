package dev.copydesk.rules.memory;

import java.sql.SQLException;

/** The database refused a statement on the index of stories, or is away: its cause tells which. */
class StoryIndexException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StoryIndexException(String action, SQLException cause) {
        super("Can't " + action + ": " + cause.getMessage(), cause);
    }
}

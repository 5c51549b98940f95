package dev.copydesk.report.web.users;

import dev.copydesk.report.preference.KeyAction;
import dev.copydesk.report.preference.KeyChoice;
import dev.copydesk.report.problem.Problem.FieldError;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * One's own keys.
 *
 * @param changed whether they were just changed
 * @param errors why they were not; empty where nothing was refused
 */
public record KeysView(String user, List<Row> rows, boolean changed, List<FieldError> errors) {
    /** An action and its key. */
    public record Row(KeyAction action, String key) {}

    static KeysView of(String user, KeyChoice choice, boolean changed, List<FieldError> errors) {
        return new KeysView(user, List.of(), changed, errors).with(choice.keys());
    }

    /** The same page with these keys in its fields. */
    KeysView with(Map<KeyAction, String> keys) {
        List<Row> shown = Arrays.stream(KeyAction.values())
                .map(action -> new Row(action, keys.getOrDefault(action, action.usual())))
                .toList();
        return new KeysView(user, shown, changed, errors);
    }
}

package dev.copydesk.report.preference;

import dev.copydesk.report.problem.InvalidFieldsException;
import dev.copydesk.report.problem.Problem.FieldError;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which keys people have chosen. */
@ApplicationScoped
public class KeyChoices implements PanacheRepositoryBase<KeyChoice, String> {
    /** What somebody has chosen; the usual keys where they have chosen nothing. */
    @Transactional
    public KeyChoice of(String person) {
        return findByIdOptional(person).orElseGet(() -> new KeyChoice(person));
    }

    /** Has single keys do something, or nothing. */
    @Transactional
    public void turn(String person, boolean on) {
        kept(person).turn(on);
    }

    /**
     * Gives actions these keys.
     *
     * @param wanted an action that is not in it has its usual key
     * @throws InvalidFieldsException when one is no single key, or a digit, or two are the same
     */
    @Transactional
    public void choose(String person, Map<KeyAction, String> wanted) {
        Map<KeyAction, String> keys = new EnumMap<>(KeyAction.class);
        for (KeyAction action : KeyAction.values()) {
            keys.put(action, wanted.getOrDefault(action, action.usual()));
        }
        List<FieldError> errors = errors(keys);
        if (!errors.isEmpty()) {
            throw new InvalidFieldsException("The keys can't be these.", errors);
        }
        kept(person).choose(keys);
    }

    /** The choice of somebody, to be changed; a button that is clicked twice makes one. */
    private KeyChoice kept(String person) {
        getEntityManager()
                .createNativeQuery("insert into {h-schema}key_choice (person, switched_on, chosen)"
                        + " values (?1, true, '{}') on conflict do nothing")
                .setParameter(1, person)
                .executeUpdate();
        return findById(person, LockModeType.PESSIMISTIC_WRITE);
    }

    private static List<FieldError> errors(Map<KeyAction, String> keys) {
        List<FieldError> errors = new ArrayList<>();
        Map<String, KeyAction> taken = new HashMap<>();
        keys.forEach((action, key) -> {
            KeyAction other = taken.putIfAbsent(key, action);
            if (!isKey(key)) {
                errors.add(new FieldError(action.code(), "has to be one letter or sign, and no digit"));
            } else if (other != null) {
                errors.add(new FieldError(action.code(), "has the key of " + other.code()));
            }
        });
        return errors;
    }

    /** Digits choose the reason of a dismissal. */
    private static boolean isKey(String key) {
        return key.codePointCount(0, key.length()) == 1
                && key.codePoints()
                        .noneMatch(sign -> Character.isDigit(sign)
                                || Character.isWhitespace(sign)
                                || Character.isSpaceChar(sign)
                                || Character.isISOControl(sign));
    }
}

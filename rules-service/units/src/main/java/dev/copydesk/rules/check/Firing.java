package dev.copydesk.rules.check;

import org.drools.ruleunits.api.RuleUnit;
import org.drools.ruleunits.api.RuleUnitData;
import org.drools.ruleunits.api.RuleUnitInstance;

/** Fires the compiled rules of a unit over one article's facts. */
public final class Firing {
    private Firing() {}

    /**
     * Fires until no rule has anything to say. The unit is shared and thread-safe; each firing makes an instance of its own.
     *
     * @throws CheckStoppedException when the calling thread is interrupted, before the next rule fires
     */
    public static <T extends RuleUnitData> void fire(RuleUnit<T> unit, T data) {
        try (RuleUnitInstance<T> instance = unit.createInstance(data)) {
            instance.fire(match -> goesOn());
        }
    }

    /** Asked before each rule fires. */
    private static boolean goesOn() {
        if (Thread.currentThread().isInterrupted()) {
            throw new CheckStoppedException();
        }
        return true;
    }
}

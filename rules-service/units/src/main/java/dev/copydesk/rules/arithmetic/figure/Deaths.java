package dev.copydesk.rules.arithmetic.figure;

import dev.copydesk.contracts.fact.Quantity.Action;
import java.util.regex.Pattern;

/** Tolls, and those who are told of beside them. */
public final class Deaths {
    private static final Pattern TOLL = Pattern.compile("\\b(?:toll|dead|deaths|bodies)\\b[^.;]*+$");

    private static final Pattern NOT_DEAD = Pattern.compile(
            "[^.;,]{0,30}?\\b(?:missing|unaccounted|injured|hurt|wounded|in hospital|hospitali[sz]ed)\\b");

    private static final int TOLL_REACH = 60;

    /** "The toll stands at 15; eleven are still missing": those who are missing are no part of the dead. */
    public static boolean andMissing(String text, Figure whole, Figure rest) {
        boolean dead = whole.quantity().action() == Action.KILLED
                || TOLL.matcher(text.substring(Math.max(0, whole.start() - TOLL_REACH), whole.start()))
                        .find();
        return dead && NOT_DEAD.matcher(text).region(rest.end(), text.length()).lookingAt();
    }

    private Deaths() {}
}

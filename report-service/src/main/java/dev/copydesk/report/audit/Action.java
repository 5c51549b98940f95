package dev.copydesk.report.audit;

/** What was done. */
public enum Action {
    ACCEPTED,
    DISMISSED,
    REOPENED,
    COMMENTED,
    ASSIGNED,
    MARKED,
    /** How a rule is treated was changed. */
    RULE_CHANGED,
    /** An edition of a rule pack was switched on or off. */
    PACK_SWITCHED,
    /** Someone was given an account. */
    ACCOUNT_ADDED,
    /** The roles of an account were changed, or it was disabled or enabled, or went to another person. */
    ACCOUNT_CHANGED,
    /** An account was given another password, by its owner or by who keeps the accounts. */
    PASSWORD_CHANGED,
    /** A name was put on the newsroom's list. */
    NAME_ADDED,
    /** An entry of the list was changed. */
    NAME_CHANGED,
    /** A name was taken off the list. */
    NAME_REMOVED,
    /** The names of a file were put on the list. */
    NAMES_IMPORTED,
    /** A message that could not be handled was sent again. */
    DEAD_LETTER_REPLAYED,
    /** A message that could not be handled was said not to be wanted any more. */
    DEAD_LETTER_DISCARDED,
    /** What a CMS would not hear was sent once more. */
    CALLBACK_SENT_AGAIN,
    /** What a CMS would not hear was forgotten. */
    CALLBACK_DISCARDED
}

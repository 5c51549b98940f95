package dev.copydesk.contracts.flag;

/**
 * Words that could replace a stretch of the text.
 *
 * @param start of the words to replace
 * @param end of the words to replace
 * @param replacement in the copy's own style
 * @param why what speaks for it
 */
public record Suggestion(int start, int end, String replacement, String why) {}

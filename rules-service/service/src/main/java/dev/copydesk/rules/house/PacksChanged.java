package dev.copydesk.rules.house;

/**
 * Other packs than before look at articles from now on.
 *
 * @param tryOn how many of the latest articles are to be checked again by them
 */
public record PacksChanged(int tryOn) {}

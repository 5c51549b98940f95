/**
 * Rule packs: a newsroom's own rules, a folder with a {@code pack.yaml}, tables of phrases (CSV) and rules (DRL). A pack is read and
 * compiled while the service runs; one that has any fault is refused as a whole.
 */
package dev.copydesk.rules.packs;

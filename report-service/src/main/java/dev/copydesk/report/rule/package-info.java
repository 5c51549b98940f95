/**
 * The rules as editors know them: the catalogue, how each rule is treated here, and how often it was right.
 *
 * <p>rules-service raises every flag, and they are all stored; what is switched off is left out when a report is put together.
 * So a change holds at once, for old reports too, and takes nothing away that could not be shown again.
 */
package dev.copydesk.report.rule;

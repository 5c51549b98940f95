/** How spellings of names compare: letters, slips, accepted romanisations, grammatical forms. */
package dev.copydesk.rules.names.spelling;

/** The rule unit for names: spellings that disagree in the copy or with other articles on the story. */
package dev.copydesk.rules.names;

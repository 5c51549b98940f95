/** What other articles on the same story said, as rules see it. */
package dev.copydesk.rules.story;

/** What the articles of one story tell, side by side: figures, spellings of names, wordings of quotations. */
package dev.copydesk.report.story;

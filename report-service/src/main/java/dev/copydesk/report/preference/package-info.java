/** What editors have arranged for themselves: the views of the inbox that they have saved, and their keys. */
package dev.copydesk.report.preference;

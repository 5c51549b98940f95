/** What is shown a part at a time, each part with where the next one begins. */
package dev.copydesk.report.page;

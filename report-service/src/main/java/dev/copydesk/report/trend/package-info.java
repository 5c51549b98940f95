/** How flags, decisions and the time that these take go over weeks. */
package dev.copydesk.report.trend;

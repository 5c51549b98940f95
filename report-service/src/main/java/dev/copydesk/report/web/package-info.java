/** What the pages have in common, signing in, and the pages of the machinery. */
package dev.copydesk.report.web;

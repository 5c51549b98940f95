/** Says what was wrong with a request: to programs as problem+json, to people as a page. */
package dev.copydesk.report.problem;

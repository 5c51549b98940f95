/** The editors' work on an article: they decide on its flags, say something about them, assign it and mark it as done. */
package dev.copydesk.report.review;

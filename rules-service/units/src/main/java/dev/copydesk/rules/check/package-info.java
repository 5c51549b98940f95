/** Fires all rule units over one article. */
package dev.copydesk.rules.check;

/** The names that a newsroom has settled, and the look-up of an article's names among them. */
package dev.copydesk.rules.names.authority;

/** What this service answers over HTTP. */
package dev.copydesk.rules.api;

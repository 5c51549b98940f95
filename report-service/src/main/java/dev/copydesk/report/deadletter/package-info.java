/** The messages that a service gave up on, kept with their cause until someone deals with them. */
package dev.copydesk.report.deadletter;

/**
 * What a service needs before it can do its work: a database with its schema, a broker with its topics. A service starts without
 * them; until they are there it says so in the log, its readiness names the cause, and it goes on by itself once they are.
 */
package dev.copydesk.messaging.needs;

/**
 * All of Copydesk on one machine, as one start and one stop: Kafka in this process, PostgreSQL and the three services beside it.
 */
package dev.copydesk.standalone.stack;

/**
 * All of Copydesk on one machine: Kafka in this process, PostgreSQL and the three services beside it, and the folder that
 * holds their data, logs and first password.
 */
package dev.copydesk.standalone.stack;

/**
 * A Kafka broker and a PostgreSQL server from jars of the Maven repository, for one machine and for tests. No container
 * engine and no installed package is needed.
 */
package dev.copydesk.standalone.embedded;

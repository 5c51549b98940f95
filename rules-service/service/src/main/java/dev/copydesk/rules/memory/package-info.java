/**
 * The story memory: what every article said in its newest revision, the verdict on it, and the index by which the other
 * articles on its story are found. All of it lies in this service's own PostgreSQL schema; several processes may work on it
 * at once.
 */
package dev.copydesk.rules.memory;

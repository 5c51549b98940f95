/** What parsing and checking cost, by article and by length, and how fast the running system is. */
package dev.copydesk.benchmarks;

/** What parsing and checking cost, by article and by length. */
package dev.copydesk.benchmarks;

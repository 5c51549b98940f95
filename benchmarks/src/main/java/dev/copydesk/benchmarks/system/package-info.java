/** What the running system does: how soon reports are there, what its processes take, how fast it starts. Linux only. */
package dev.copydesk.benchmarks.system;

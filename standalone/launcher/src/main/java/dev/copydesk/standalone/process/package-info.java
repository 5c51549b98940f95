/** The processes that make up Copydesk on one machine: their ports, and how one is found again and ended. */
package dev.copydesk.standalone.process;

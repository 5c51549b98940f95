/** A newsroom's own rules, as the services tell each other of them. */
package dev.copydesk.contracts.pack;

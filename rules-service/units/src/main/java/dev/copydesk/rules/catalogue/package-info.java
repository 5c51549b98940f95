/** The rule catalogue: for every rule its title, severity, why it matters, and copy that it must and must not flag. */
package dev.copydesk.rules.catalogue;

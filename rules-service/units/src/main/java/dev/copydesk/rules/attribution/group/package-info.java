/** Whether somebody with a name is, or speaks for, one whom the copy only describes. */
package dev.copydesk.rules.attribution.group;

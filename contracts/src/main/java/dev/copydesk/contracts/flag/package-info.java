/** What the checks object to, with the evidence that an editor is shown. */
package dev.copydesk.contracts.flag;

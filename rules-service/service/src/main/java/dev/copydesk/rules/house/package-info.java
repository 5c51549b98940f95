/** The newsroom's own rule packs as this process has them: read from a folder, compiled, and let look at articles within bounds. */
package dev.copydesk.rules.house;

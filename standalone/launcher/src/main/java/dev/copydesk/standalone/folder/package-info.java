/** The folder with the data, logs and secrets of Copydesk on one machine. */
package dev.copydesk.standalone.folder;

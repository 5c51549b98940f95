/** The command line: {@code copydesk up}, {@code down}, {@code env} and {@code check}. */
package dev.copydesk.standalone.command;

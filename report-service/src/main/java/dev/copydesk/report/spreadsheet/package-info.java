/** Tables for spreadsheets. */
package dev.copydesk.report.spreadsheet;

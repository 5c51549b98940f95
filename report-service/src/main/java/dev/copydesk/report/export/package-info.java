/** A report in the formats of others: SARIF for tools that track findings, Web Annotation, and CSV for spreadsheets. */
package dev.copydesk.report.export;

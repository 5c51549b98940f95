package dev.copydesk.ingest.language.text;

/** A stretch of the text: UTF-16 code units, end exclusive. */
record Span(int start, int end) {}

package dev.copydesk.ingest.language.text.cut;

/** A stretch of the text: UTF-16 code units, end exclusive. */
public record Span(int start, int end) {}

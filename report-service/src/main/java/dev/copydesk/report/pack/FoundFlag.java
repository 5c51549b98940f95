package dev.copydesk.report.pack;

import dev.copydesk.report.report.Article;
import dev.copydesk.report.report.Report;
import dev.copydesk.report.report.ReportedFlag;

/** A flag of a pack, where it stands. */
public record FoundFlag(Article article, Report report, ReportedFlag flag) {}

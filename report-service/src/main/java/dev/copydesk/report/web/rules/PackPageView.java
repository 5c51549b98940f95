package dev.copydesk.report.web.rules;

import java.util.List;

/**
 * The page of one rule pack.
 *
 * @param writable whether the reader may switch it
 * @param found its flags in the latest articles; of very many the first ones
 * @param refusal why a change was not made, or null
 */
public record PackPageView(String user, boolean writable, PackView pack, List<FoundView> found, String refusal) {}

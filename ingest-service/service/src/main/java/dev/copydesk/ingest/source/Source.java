package dev.copydesk.ingest.source;

/**
 * A configured source of articles. Its tokens and secrets are not part of it, so that they can't end up in a log.
 *
 * @param id its id in the configuration; the first part of its articles' ids
 * @param kind in what shape it pushes
 * @param outlet who publishes its articles where an article does not say, or null
 * @param language BCP 47 tag of its copy where an article does not say, or null
 * @param drafts what is done with its drafts
 */
public record Source(String id, SourceKind kind, String outlet, String language, Drafts drafts) {}

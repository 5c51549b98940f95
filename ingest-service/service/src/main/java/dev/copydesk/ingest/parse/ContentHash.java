package dev.copydesk.ingest.parse;

import dev.copydesk.contracts.article.ArticleHeader;
import dev.copydesk.contracts.article.SubmittedArticle;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Fingerprint of all that a source said of an article, so that a repeat is known from a change. */
final class ContentHash {
    private ContentHash() {}

    /** SHA-256 over the fields in their order, each with its length before it; when it was accepted does not count. */
    static byte[] of(SubmittedArticle article) {
        MessageDigest digest = sha256();
        ArticleHeader header = article.header();
        add(digest, header.url());
        add(digest, header.outlet());
        add(digest, header.language());
        add(digest, header.headline());
        add(digest, header.byline());
        add(digest, header.publishedAt() == null ? null : header.publishedAt().toString());
        addIfGiven(
                digest,
                "embargoed",
                header.embargoedUntil() == null ? null : header.embargoedUntil().toString());
        addIfGiven(digest, "evolved from", header.evolvedFrom());
        addIfGiven(digest, "withdrawn", header.withdrawn() ? "" : null);
        add(digest, article.contentType());
        add(digest, article.content());
        return digest.digest();
    }

    /** A field that came later: where it is not given the fingerprint is what it was before there was such a field. */
    private static void addIfGiven(MessageDigest digest, String name, String field) {
        if (field != null) {
            add(digest, name);
            add(digest, field);
        }
    }

    private static void add(MessageDigest digest, String field) {
        byte[] bytes = field == null ? new byte[0] : field.getBytes(StandardCharsets.UTF_8);
        int length = field == null ? -1 : bytes.length;
        for (int shift = 24; shift >= 0; shift -= 8) {
            digest.update((byte) (length >> shift));
        }
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}

package dev.copydesk.ingest.parse;

import dev.copydesk.contracts.MessageCodec;
import dev.copydesk.contracts.article.ArticleHeader;
import dev.copydesk.contracts.article.ParsedArticle;
import dev.copydesk.contracts.article.SubmittedArticle;
import dev.copydesk.contracts.fact.Facts;
import dev.copydesk.ingest.extract.ExtractedCopy;
import dev.copydesk.ingest.extract.Extractor;
import dev.copydesk.ingest.language.CopyReader;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/** Reads one article into facts, in bounded time and into a message of bounded size. */
@Singleton
class ArticleParser {
    /** What is left of the topic's limit for the record around the message: key, headers. */
    private static final int LARGEST = ParsedTopic.LARGEST_MESSAGE - 64 * 1024;

    private static final ExtractedCopy NO_COPY = new ExtractedCopy("", List.of(), List.of());

    private final TimeLimit timeLimit;

    ArticleParser(TimeLimit timeLimit) {
        this.timeLimit = timeLimit;
    }

    /**
     * The parsed article as JSON. Copy that is not English, takes too long or has more facts than fit into a message comes
     * without facts, and says so: an editor sees that it was not checked, and why.
     *
     * @throws Exception when the article can't be read at all
     */
    byte[] parse(SubmittedArticle article) throws Exception {
        if (article.header().withdrawn()) {
            return MessageCodec.write(withoutFacts(article.header(), "", NotChecked.WITHDRAWN));
        }
        AtomicReference<ExtractedCopy> extracted = new AtomicReference<>(NO_COPY);
        ParsedArticle parsed = timeLimit
                .within(() -> {
                    extracted.set(extract(article));
                    return read(article.header(), extracted.get());
                })
                .orElseGet(() -> withoutFacts(article.header(), extracted.get().text(), NotChecked.TIME));
        byte[] message = MessageCodec.write(parsed);
        return message.length <= LARGEST
                ? message
                : MessageCodec.write(withoutFacts(parsed.header(), parsed.text(), NotChecked.SIZE));
    }

    private static ExtractedCopy extract(SubmittedArticle article) {
        return Extractor.extract(
                article.contentType(), article.content(), article.header().headline());
    }

    private static ParsedArticle read(ArticleHeader sent, ExtractedCopy copy) {
        ArticleHeader header = HeaderFromPage.complete(sent, copy.metadata());
        if (!EnglishCheck.isEnglish(header.language(), copy.text())) {
            return new ParsedArticle(
                    header, copy.text(), copy.origin(), NotChecked.LANGUAGE.reason(), blocksOnly(copy));
        }
        Facts facts = new CopyReader().read(copy.text(), copy.blocks());
        return new ParsedArticle(header, copy.text(), copy.origin(), null, facts);
    }

    /** The blocks stay, so that an article that is not checked is still shown as an article. */
    private static Facts blocksOnly(ExtractedCopy copy) {
        return new Facts(copy.blocks(), null, null, null, null, null, null);
    }

    private static ParsedArticle withoutFacts(ArticleHeader header, String text, NotChecked why) {
        return new ParsedArticle(header, text, List.of(), why.reason(), Facts.NONE);
    }
}

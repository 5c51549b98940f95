package dev.copydesk.ingest.api;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.copydesk.ingest.intake.IncomingArticle;
import dev.copydesk.ingest.problem.FieldError;
import dev.copydesk.ingest.problem.ProblemException;
import dev.copydesk.ingest.problem.ProblemType;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Collectors;

/** Reads our own JSON. A field that stands twice and text after the end are errors: which of two was meant is anyone's guess. */
@Singleton
class SubmissionReader {
    private static final String MEND = "Mend the fields named in errors and push again.";

    private final ObjectReader reader = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build()
            .readerFor(ArticleSubmission.class);

    /**
     * The article in a request's body.
     *
     * @throws ProblemException when it is no JSON, or a field is of the wrong type
     */
    IncomingArticle read(byte[] json) {
        ArticleSubmission submission = parse(json);
        ArticleSubmission.Body body =
                submission.body() == null ? new ArticleSubmission.Body(null, null) : submission.body();
        return new IncomingArticle(
                submission.id(),
                submission.revision(),
                submission.url(),
                submission.outlet(),
                submission.language(),
                submission.headline(),
                submission.byline(),
                time(submission.publishedAt()),
                body.contentType(),
                body.content());
    }

    private ArticleSubmission parse(byte[] json) {
        try {
            ArticleSubmission submission = reader.readValue(json);
            if (submission == null) {
                throw unreadable("The body is JSON null; send an object with id and body.");
            }
            return submission;
        } catch (JsonMappingException e) {
            throw isAboutAValue(e) ? wrongValue(e) : notJson(e);
        } catch (JacksonException e) {
            throw notJson(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Instant time(String publishedAt) {
        if (publishedAt == null) {
            return null;
        }
        try {
            return OffsetDateTime.parse(publishedAt).toInstant();
        } catch (DateTimeParseException e) {
            throw ProblemException.ofFields(
                    ProblemType.INVALID_ARTICLE,
                    MEND,
                    List.of(new FieldError(
                            "publishedAt", "is no time with a zone; send one such as 2026-03-14T09:30:00Z")));
        }
    }

    private static ProblemException unreadable(String detail) {
        return ProblemException.of(ProblemType.UNREADABLE_JSON, detail);
    }

    /** Whether the JSON is well-formed and only a value does not fit, such as text or too large a number for a revision. */
    private static boolean isAboutAValue(JsonMappingException e) {
        return e instanceof MismatchedInputException || e.getCause() instanceof InputCoercionException;
    }

    private static ProblemException wrongValue(JsonMappingException e) {
        if (e.getPath().isEmpty()) {
            return unreadable("The body is not a JSON object with id and body.");
        }
        String field = e.getPath().stream()
                .map(JsonMappingException.Reference::getFieldName)
                .collect(Collectors.joining("."));
        String wanted = field.equals("revision") ? "a whole number below 2^63" : "a value of the documented type";
        return ProblemException.ofFields(
                ProblemType.INVALID_ARTICLE, MEND, List.of(new FieldError(field, "is not " + wanted)));
    }

    private static ProblemException notJson(JacksonException e) {
        JsonLocation at = e.getLocation();
        return unreadable("The body is not JSON in UTF-8, or has a field twice"
                + (at == null ? "." : ": line " + at.getLineNr() + ", column " + at.getColumnNr() + "."));
    }
}

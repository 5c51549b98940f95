package dev.copydesk.ingest.json;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.copydesk.ingest.problem.FieldError;
import dev.copydesk.ingest.problem.ProblemException;
import dev.copydesk.ingest.problem.ProblemType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Reads a request's body into a record. Fields that the record lacks are ignored. A field that stands twice and text after the
 * end are errors: which of two was meant is anyone's guess.
 *
 * @param <T> the record
 */
public final class PayloadReader<T> {
    /** No sender nests deeper; far below what the parser's stack bears. */
    private static final int DEEPEST = 100;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final ObjectReader reader;
    private final String expected;

    /**
     * A reader of that record.
     *
     * @param expected what the body should be, for a message: "an object with id and body"
     */
    public PayloadReader(Class<T> type, String expected) {
        this.reader = MAPPER.readerFor(type);
        this.expected = expected;
    }

    /**
     * The record that the JSON holds.
     *
     * @throws ProblemException when it is no JSON, or a field is of the wrong type
     */
    public T read(byte[] json) {
        try {
            T payload = reader.readValue(json);
            if (payload == null) {
                throw unreadable("The body is JSON null; send " + expected + ".");
            }
            return payload;
        } catch (JsonMappingException e) {
            throw isAboutAValue(e) ? wrongValue(e) : notJson(e);
        } catch (JacksonException e) {
            throw notJson(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ProblemException unreadable(String detail) {
        return ProblemException.of(ProblemType.UNREADABLE_JSON, detail);
    }

    /** Whether the JSON is well-formed and only a value does not fit, such as text or too large a number for a revision. */
    private static boolean isAboutAValue(JsonMappingException e) {
        return e instanceof MismatchedInputException || e.getCause() instanceof InputCoercionException;
    }

    private ProblemException wrongValue(JsonMappingException e) {
        if (e.getPath().isEmpty()) {
            return unreadable("The body is not " + expected + "; if it is one in quotes, it was encoded twice.");
        }
        return ProblemException.ofFields(
                ProblemType.INVALID_ARTICLE,
                "Mend the fields named in errors and push again.",
                List.of(new FieldError(field(e), "is not " + wanted(e))));
    }

    private static String field(JsonMappingException e) {
        return e.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
                .collect(Collectors.joining("."));
    }

    private static String wanted(JsonMappingException e) {
        boolean number = e.getCause() instanceof InputCoercionException
                || (e instanceof MismatchedInputException mismatch && mismatch.getTargetType() == Long.class);
        return number ? "a whole number below 2^63" : "of the type that it should be (text, number, list or object)";
    }

    private static ProblemException notJson(JacksonException e) {
        Throwable fault = e.getCause() instanceof JacksonException cause ? cause : e;
        JsonLocation at = e.getLocation();
        String where = at == null ? "." : ": line " + at.getLineNr() + ", column " + at.getColumnNr() + ".";
        if (fault instanceof StreamConstraintsException) {
            return unreadable("The body's JSON is nested deeper than " + DEEPEST + " or has a number or a field's name"
                    + " that is too long" + where);
        }
        if (fault instanceof JsonParseException
                && String.valueOf(fault.getMessage()).startsWith("Duplicate field")) {
            return unreadable("The body's JSON has a field twice" + where);
        }
        return unreadable("The body is not JSON in UTF-8" + where);
    }
}

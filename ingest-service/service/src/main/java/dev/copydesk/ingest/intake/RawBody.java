package dev.copydesk.ingest.intake;

import dev.copydesk.ingest.problem.ProblemException;
import dev.copydesk.ingest.problem.ProblemType;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;

/** Reads a request's body as raw bytes, never more than the limit. */
@Singleton
class RawBody {
    private final int largest;

    RawBody(IntakeConfiguration configuration) {
        largest = Math.toIntExact(configuration.largestBody().asLongValue());
    }

    /**
     * Refuses a body by its announced length, before a byte of it is read.
     *
     * @param announced length in bytes, or null when the sender did not announce it
     * @throws ProblemException when it is too large
     */
    void checkLength(Long announced) {
        if (announced != null && announced > largest) {
            throw tooLarge();
        }
    }

    /**
     * Refuses a compressed body: how large it would grow is known only afterwards.
     *
     * @param encoding the Content-Encoding header, or null
     * @throws ProblemException when it names anything but identity
     */
    void checkEncoding(String encoding) {
        if (encoding != null && !encoding.isBlank() && !encoding.strip().equalsIgnoreCase("identity")) {
            throw ProblemException.of(
                    ProblemType.UNSUPPORTED_MEDIA_TYPE, "Send the body uncompressed, without Content-Encoding.");
        }
    }

    /**
     * The whole body.
     *
     * @throws ProblemException when it is too large, or breaks off
     */
    byte[] read(InputStream body) {
        try {
            byte[] bytes = body.readNBytes(largest + 1);
            if (bytes.length > largest) {
                throw tooLarge();
            }
            return bytes;
        } catch (IOException e) {
            throw ProblemException.of(
                    ProblemType.UNREADABLE_JSON, "The body broke off before its end; push the article again.");
        }
    }

    private ProblemException tooLarge() {
        return ProblemException.of(
                ProblemType.TOO_LARGE,
                "The body has more than " + largest + " bytes; push the article without what is no copy.");
    }
}

package dev.copydesk.ingest.intake;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.concurrent.CompletionStage;
import java.util.function.BiFunction;

/** Takes the body of a push: within the limits, only when there is room for it, and all of it before anything is parsed. */
@Singleton
public class Reception {
    private final Room room;
    private final RawBody rawBody;

    Reception(Room room, RawBody rawBody) {
        this.room = room;
        this.rawBody = rawBody;
    }

    /**
     * Reads the body and answers with the receipt for it. Call it on a worker thread; the wait for the receipt holds none.
     *
     * @param length in bytes as the sender announced it, or null
     * @param encoding the Content-Encoding header, or null
     * @param handling makes the receipt of the raw bytes, and leaves the place when it is through; where it throws, the place is
     *     left for it
     * @throws dev.copydesk.ingest.problem.ProblemException when the body is compressed, too large or breaks off, when there is
     *     no room, or when the handling refuses it
     */
    public CompletionStage<Response> take(
            Long length,
            String encoding,
            InputStream body,
            BiFunction<byte[], Room.Place, CompletionStage<Receipt>> handling) {
        rawBody.checkEncoding(encoding);
        rawBody.checkLength(length);
        Room.Place place = room.take(length);
        try {
            return handling.apply(rawBody.read(body), place).thenApply(receipt -> Response.status(receipt.httpStatus())
                    .entity(receipt)
                    .build());
        } catch (RuntimeException refused) {
            place.leave();
            throw refused;
        }
    }
}

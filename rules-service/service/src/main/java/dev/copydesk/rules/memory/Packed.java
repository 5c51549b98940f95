package dev.copydesk.rules.memory;

import dev.copydesk.contracts.MessageCodec;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** Records as gzipped JSON, the form in which the memory keeps them: a tenth of the JSON's size. */
final class Packed {
    private Packed() {}

    static byte[] pack(Object message) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(MessageCodec.write(message));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    static <T> T unpack(byte[] packed, Class<T> type) {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return MessageCodec.read(in.readAllBytes(), type);
        } catch (IOException e) {
            throw new UncheckedIOException("The memory holds a damaged " + type.getSimpleName(), e);
        }
    }
}

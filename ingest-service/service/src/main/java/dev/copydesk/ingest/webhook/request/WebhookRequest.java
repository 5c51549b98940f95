package dev.copydesk.ingest.webhook.request;

import dev.copydesk.ingest.problem.ProblemException;
import dev.copydesk.ingest.problem.ProblemType;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What a sender pushed, as it came. Its text form has neither body nor headers, so that no log can have them. */
public final class WebhookRequest {
    private final byte[] body;
    private final Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final Map<String, String> parameters;

    /**
     * A request.
     *
     * @param body the raw bytes; not copied
     * @param headers by name in any case
     * @param parameters of the URL's query
     */
    public WebhookRequest(byte[] body, Map<String, String> headers, Map<String, String> parameters) {
        this.body = body;
        this.headers.putAll(headers);
        this.parameters = Map.copyOf(parameters);
    }

    /** The body's raw bytes; not a copy. */
    public byte[] body() {
        return body;
    }

    /** A header's value; empty where it is missing or blank. */
    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name)).filter(value -> !value.isBlank());
    }

    /** The value of a parameter of the URL's query; empty where it is missing or blank. */
    public Optional<String> parameter(String name) {
        return Optional.ofNullable(parameters.get(name)).filter(value -> !value.isBlank());
    }

    /**
     * The body, where it is announced as JSON in UTF-8 or not announced at all.
     *
     * @throws ProblemException when it is announced as something else
     */
    public byte[] json() {
        MediaType type = mediaType();
        if (type == null) {
            return body;
        }
        String subtype = type.getSubtype().toLowerCase(Locale.ROOT);
        if (!subtype.equals("json") && !subtype.endsWith("+json")) {
            throw unsupported("This source pushes JSON; set its webhook to application/json.");
        }
        requireUtf8(type);
        return body;
    }

    /**
     * The body, where it is announced as form fields in UTF-8 or not announced at all.
     *
     * @throws ProblemException when it is announced as something else
     */
    public byte[] form() {
        MediaType type = mediaType();
        if (type == null) {
            return body;
        }
        if (!MediaType.APPLICATION_FORM_URLENCODED_TYPE.isCompatible(type)) {
            throw unsupported("This source pushes form fields: application/x-www-form-urlencoded.");
        }
        requireUtf8(type);
        return body;
    }

    private MediaType mediaType() {
        String announced = header(HttpHeaders.CONTENT_TYPE).orElse(null);
        try {
            return announced == null ? null : MediaType.valueOf(announced);
        } catch (IllegalArgumentException e) {
            throw unsupported("The header Content-Type is no media type.");
        }
    }

    private static void requireUtf8(MediaType type) {
        String charset = type.getParameters().get(MediaType.CHARSET_PARAMETER);
        if (charset != null && !charset.equalsIgnoreCase("utf-8") && !charset.equalsIgnoreCase("utf8")) {
            throw unsupported("Send the body in UTF-8.");
        }
    }

    private static ProblemException unsupported(String detail) {
        return ProblemException.of(ProblemType.UNSUPPORTED_MEDIA_TYPE, detail);
    }

    @Override
    public String toString() {
        return "WebhookRequest[" + body.length + " bytes]";
    }
}

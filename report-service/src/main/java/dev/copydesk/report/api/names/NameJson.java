package dev.copydesk.report.api.names;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.copydesk.report.names.AuthorityName;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A name of the list over HTTP.
 *
 * @param version rises with every change
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NameJson(
        UUID id,
        String name,
        String kind,
        List<String> aliases,
        String role,
        String nativeForm,
        String changedBy,
        Instant changedAt,
        int version) {
    static NameJson of(AuthorityName name) {
        return new NameJson(
                name.id(),
                name.name(),
                name.kind().word(),
                name.aliases(),
                name.role(),
                name.nativeForm(),
                name.changedBy(),
                name.changedAt(),
                name.version());
    }
}

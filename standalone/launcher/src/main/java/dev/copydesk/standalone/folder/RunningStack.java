package dev.copydesk.standalone.folder;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.copydesk.standalone.process.KnownProcess;
import dev.copydesk.standalone.process.Ports;
import dev.copydesk.standalone.process.Service;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;

/**
 * What the launcher writes down of a run, so that the other commands find it and the next start finds what a killed launcher
 * left behind.
 *
 * @param launcher the process of {@code copydesk up}
 * @param ports where the services listen
 * @param children the services' processes
 * @param ready whether all of it has been seen ready
 */
public record RunningStack(KnownProcess launcher, Ports ports, List<KnownProcess> children, boolean ready) {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    /** Reads what was written down last; empty when nothing is, or it is unreadable. */
    public static Optional<RunningStack> read(Path file) throws IOException {
        try {
            return Optional.of(MAPPER.readValue(Files.readAllBytes(file), RunningStack.class));
        } catch (NoSuchFileException | JacksonException e) {
            return Optional.empty();
        }
    }

    public void write(Path file) throws IOException {
        Path unfinished = file.resolveSibling(file.getFileName() + ".new");
        Files.write(unfinished, MAPPER.writeValueAsBytes(this));
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /** The address of the service on this machine, without a slash at its end. */
    public String address(Service service) {
        return "http://localhost:" + ports.of(service);
    }
}

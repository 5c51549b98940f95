package dev.copydesk.standalone.stack;

import java.io.IOException;
import java.net.http.HttpClient;

/** One more process of a service beside that of a whole system, as a second pod would be. It ends when it is closed. */
public final class SecondProcess implements AutoCloseable {
    private final ServiceProcess process;
    private final String address;

    SecondProcess(ServiceProcess process, int port) {
        this.process = process;
        this.address = "http://localhost:" + port;
    }

    public String address() {
        return address;
    }

    public boolean isReady() {
        try {
            return process.isReady(HttpClient.newHttpClient());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws IOException {
        process.stop();
    }
}

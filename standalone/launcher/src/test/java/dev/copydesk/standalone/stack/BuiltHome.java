package dev.copydesk.standalone.stack;

import com.sun.net.httpserver.HttpServer;
import dev.copydesk.standalone.process.Service;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** A project's root folder where, in place of each service, something that only says it is ready is built. */
public final class BuiltHome {
    private BuiltHome() {}

    /** Stands for a service: listens where its environment says and is ready at once. */
    public static final class ReadyAtOnce {
        private ReadyAtOnce() {}

        public static void main(String[] arguments) throws IOException {
            int port = Integer.parseInt(System.getenv("QUARKUS_HTTP_PORT"));
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
            server.createContext("/", exchange -> {
                exchange.sendResponseHeaders(200, -1);
                exchange.close();
            });
            server.start();
        }
    }

    public static Path in(Path folder) throws IOException {
        for (Service service : Service.values()) {
            Path jar = service.jar(folder);
            Files.createDirectories(jar.getParent());
            Manifest manifest = new Manifest();
            manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
            manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, ReadyAtOnce.class.getName());
            String resource = ReadyAtOnce.class.getName().replace('.', '/') + ".class";
            try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest);
                    InputStream code = ReadyAtOnce.class.getClassLoader().getResourceAsStream(resource)) {
                out.putNextEntry(new JarEntry(resource));
                code.transferTo(out);
            }
        }
        return folder;
    }
}

package dev.copydesk.standalone.command;

import dev.copydesk.standalone.check.Copy;
import dev.copydesk.standalone.check.Uncheckable;
import dev.copydesk.standalone.folder.DemoSource;
import dev.copydesk.standalone.process.Refusal;
import dev.copydesk.standalone.process.Service;
import dev.copydesk.standalone.push.Sender;
import dev.copydesk.standalone.push.SignedPush;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import javax.net.ssl.SSLException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Sends a file as a CMS would push it. */
@Command(
        name = "push",
        description =
                "Push plain text or HTML as a CMS would, with a right signature, to see whether its webhook works.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Without --url and --source it goes to the demo source of the running stack: demo-ghost for --as ghost."
                    + " The secret",
            "of another source can also be given in COPYDESK_SECRET, so that it stands in no list of processes.",
            "Exit status: 0 accepted, 1 refused, 2 could not be sent."
        })
final class PushCommand implements Callable<Integer> {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Mixin
    private DataOption data;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--as",
            required = true,
            paramLabel = "KIND",
            description =
                    "superdesk, ghost, ghost-legacy, wp-webhooks, wordpress-com, standard-webhooks, ninjs3 or arc-xp")
    private String kind;

    @Option(names = "--url", paramLabel = "URL", description = "address of another ingest-service")
    private URI url;

    @Option(names = "--source", paramLabel = "ID", description = "the source's id there; default demo-KIND")
    private String source;

    @Option(names = "--secret", paramLabel = "SECRET", description = "the source's secret there")
    private String secret;

    @Parameters(paramLabel = "FILE", description = "plain text or HTML in UTF-8; - for standard input")
    private String file;

    @Override
    public Integer call() throws InterruptedException {
        Sender sender = Sender.ofKind(kind)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(), "--as is '" + kind + "'; known are: " + Sender.kinds()));
        String webhooks = base() + "/webhooks/";
        SignedPush push = signed(sender);
        URI address = URI.create(webhooks + (source == null ? "demo-" + sender.kind() : source) + push.query());
        HttpResponse<String> answer = send(address, push);
        PrintWriter out = spec.commandLine().getOut();
        out.println("HTTP " + answer.statusCode());
        out.println(answer.body());
        out.flush();
        return answer.statusCode() < 300 ? 0 : Copydesk.ERRORS_FOUND;
    }

    private SignedPush signed(Sender sender) {
        try {
            return sender.push(Copy.read(file, System.in), secret(sender), Instant.now());
        } catch (Uncheckable e) {
            throw new Refusal(file + ": " + e.getMessage());
        } catch (IllegalArgumentException e) {
            throw new Refusal("the secret of a source of kind " + kind + " is base64, mostly after whsec_");
        }
    }

    private String base() {
        if (url != null
                && (url.getHost() == null || !String.valueOf(url.getScheme()).startsWith("http"))) {
            throw new ParameterException(spec.commandLine(), "--url is no address such as https://copydesk.example");
        }
        String base = url == null ? System.getenv("COPYDESK_INGEST") : url.toString();
        if (base == null) {
            base = data.running().address(Service.INGEST);
        }
        return base.endsWith("/") ? base.substring(0, base.length() - 1) : base;
    }

    private String secret(Sender sender) {
        if (secret != null) {
            return secret;
        }
        String given = isDemo() ? demoSecret(DemoSource.valueOf(sender.name())) : System.getenv("COPYDESK_SECRET");
        if (given == null) {
            throw new Refusal("say what the source's webhook is signed with: --secret, or COPYDESK_SECRET");
        }
        return given;
    }

    private boolean isDemo() {
        return url == null && source == null;
    }

    private String demoSecret(DemoSource demo) {
        String given = System.getenv(demo.variable());
        return given == null ? data.folder().credentials().webhookSecrets().get(demo) : given;
    }

    private static HttpResponse<String> send(URI address, SignedPush push) throws InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .timeout(PATIENCE)
                .POST(HttpRequest.BodyPublishers.ofByteArray(push.body()));
        push.headers().forEach(request::header);
        try {
            return HttpClient.newBuilder()
                    .connectTimeout(PATIENCE)
                    .build()
                    .send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new Refusal(told(e).formatted(address.getScheme() + "://" + address.getAuthority()), e);
        }
    }

    private static String told(IOException e) {
        if (e instanceof ConnectException) {
            return "nothing answers at %s; is Copydesk up?";
        }
        if (e instanceof HttpTimeoutException) {
            return "%s does not answer within " + PATIENCE.toSeconds() + " s";
        }
        return e instanceof SSLException
                ? "no safe connection to %s; see the certificate of the proxy in front"
                : "%s broke the connection; push again, and see its log if that fails too";
    }
}

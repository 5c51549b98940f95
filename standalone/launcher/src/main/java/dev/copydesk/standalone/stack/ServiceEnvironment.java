package dev.copydesk.standalone.stack;

import dev.copydesk.standalone.embedded.EmbeddedDatabase;
import dev.copydesk.standalone.folder.Credentials;
import dev.copydesk.standalone.folder.DataFolder;
import dev.copydesk.standalone.process.Ports;
import dev.copydesk.standalone.process.Service;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The services' configuration, as variables of their environment. */
final class ServiceEnvironment {
    /** Variables that speak to the launcher; a service would take them for its own configuration. */
    private static final Set<String> OWN_VARIABLES = Set.of(
            "COPYDESK_DATA",
            "COPYDESK_INGEST",
            "COPYDESK_REPORTS",
            "COPYDESK_TOKEN",
            "COPYDESK_INGEST_PORT",
            "COPYDESK_RULES_PORT",
            "COPYDESK_REPORT_PORT");

    private static final String PACKS = "COPYDESK_PACKS_FOLDER";

    private ServiceEnvironment() {}

    /** Whether a variable speaks to the launcher or to scripts. */
    static boolean isOwn(String variable) {
        return OWN_VARIABLES.contains(variable) || variable.startsWith(Credentials.SECRET_VARIABLES);
    }

    static Map<String, String> of(
            Service service,
            Ports ports,
            String bootstrapServers,
            String jdbcUrl,
            Credentials credentials,
            DataFolder folder) {
        Map<String, String> variables = new HashMap<>();
        variables.put("QUARKUS_HTTP_HOST", "localhost");
        variables.put("QUARKUS_HTTP_PORT", Integer.toString(ports.of(service)));
        variables.put("KAFKA_BOOTSTRAP_SERVERS", bootstrapServers);
        variables.put("QUARKUS_DATASOURCE_JDBC_URL", jdbcUrl);
        variables.put("QUARKUS_DATASOURCE_USERNAME", EmbeddedDatabase.USER);
        variables.put("QUARKUS_DATASOURCE_PASSWORD", EmbeddedDatabase.USER);
        // The logs are read by a person here, not by a collector.
        variables.put("QUARKUS_LOG_CONSOLE_JSON_ENABLED", "false");
        switch (service) {
            case INGEST -> addIngest(variables, credentials, folder);
            case RULES -> addRules(variables, folder);
            case REPORT -> addReport(variables, credentials);
        }
        return variables;
    }

    private static void addIngest(Map<String, String> variables, Credentials credentials, DataFolder folder) {
        variables.put("COPYDESK_SOURCES_LOCAL_TOKENS", credentials.token());
        variables.put("COPYDESK_OPERATORS_TOKENS", credentials.token());
        variables.put("SMALLRYE_CONFIG_LOCATIONS", folder.demoSources().toUri().toString());
        credentials
                .webhookSecrets()
                .forEach((source, secret) ->
                        variables.put("COPYDESK_SOURCES_DEMO_" + source.name() + "_SECRETS", secret));
    }

    /** A folder of packs that the launcher's own environment names holds: the service inherits it. */
    private static void addRules(Map<String, String> variables, DataFolder folder) {
        if (System.getenv(PACKS) == null) {
            variables.put(PACKS, folder.rulePacks().toString());
        }
    }

    private static void addReport(Map<String, String> variables, Credentials credentials) {
        variables.put("COPYDESK_FIRST_USER_NAME", credentials.user());
        variables.put("COPYDESK_FIRST_USER_PASSWORD", credentials.password());
        variables.put("COPYDESK_SESSION_KEY", credentials.sessionKey());
        variables.put("COPYDESK_TOKENS_SCRIPTS_SECRET", credentials.token());
        variables.put("COPYDESK_TOKENS_SCRIPTS_SCOPES", "*");
    }
}

package dev.copydesk.messaging.needs;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.Config;

/** The topics that the service's channels are configured for, and how many partitions each has to have at least. */
@Singleton
class Topics {
    private static final Pattern TOPIC =
            Pattern.compile("(mp\\.messaging\\.(?:incoming|outgoing)\\.[^.]+)\\.(topics?|dead-letter-queue\\.topic)");
    private static final String CONNECTOR = "smallrye-kafka";

    private final Map<String, Integer> leastPartitions = new TreeMap<>();

    Topics(Config config) {
        for (String property : config.getPropertyNames()) {
            Matcher topic = TOPIC.matcher(property);
            if (topic.matches() && isNeeded(topic.group(1), config)) {
                int least = topic.group(2).equals("topic") ? consumers(topic.group(1), config) : 1;
                Arrays.stream(config.getValue(property, String[].class))
                        .forEach(name -> leastPartitions.merge(name, least, Math::max));
            }
        }
    }

    /** By the topic's name. */
    Map<String, Integer> leastPartitions() {
        return leastPartitions;
    }

    private static boolean isNeeded(String channel, Config config) {
        return config.getOptionalValue(channel + ".connector", String.class)
                        .filter(CONNECTOR::equals)
                        .isPresent()
                && config.getOptionalValue(channel + ".health-enabled", Boolean.class)
                        .orElse(true);
    }

    /** Each consumer of the process wants a partition; one without does nothing for as long as the process runs. */
    private static int consumers(String channel, Config config) {
        return config.getOptionalValue(channel + ".concurrency", Integer.class).orElse(1);
    }
}

package dev.copydesk.report.rule;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.copydesk.contracts.flag.Category;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The catalogue of the rules that ship with Copydesk. */
@ApplicationScoped
public class Catalogue {
    private final List<CatalogueRule> rules;

    Catalogue() {
        rules = read();
    }

    /** Every rule, by category and then as the catalogue orders them. */
    public List<CatalogueRule> rules() {
        return rules;
    }

    /** The rule of this id. */
    public Optional<CatalogueRule> rule(String id) {
        return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    private static List<CatalogueRule> read() {
        YAMLMapper mapper = new YAMLMapper();
        List<CatalogueRule> rules = new ArrayList<>();
        for (Category category : Category.values()) {
            String file = "/catalogue/" + category.name().toLowerCase(Locale.ROOT) + ".yaml";
            try (InputStream in = Catalogue.class.getResourceAsStream(file)) {
                if (in != null) {
                    rules.addAll(mapper.readValue(in, new TypeReference<List<CatalogueRule>>() {}));
                }
            } catch (IOException e) {
                throw new UncheckedIOException("Can't read " + file + ": " + e.getMessage(), e);
            }
        }
        return List.copyOf(rules);
    }
}

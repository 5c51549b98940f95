package dev.copydesk.rules.catalogue;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.copydesk.contracts.flag.Category;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** All rules by id, read once from {@code catalogue/<category>.yaml} on the class path. Immutable. */
public final class Catalogue {
    private final Map<String, CatalogueEntry> entries;

    private Catalogue(Map<String, CatalogueEntry> entries) {
        this.entries = Collections.unmodifiableMap(entries);
    }

    /** The catalogue of the rules that ship with Copydesk. */
    public static Catalogue builtIn() {
        return BuiltIn.CATALOGUE;
    }

    /** Every entry, by category and then as the file orders them. */
    public Collection<CatalogueEntry> entries() {
        return entries.values();
    }

    /**
     * The entry of a rule.
     *
     * @throws IllegalArgumentException when there is none
     */
    public CatalogueEntry entry(String id) {
        CatalogueEntry entry = entries.get(id);
        if (entry == null) {
            throw new IllegalArgumentException("The catalogue has no rule \"" + id + "\"");
        }
        return entry;
    }

    private static Catalogue read() {
        YAMLMapper mapper = YAMLMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        JavaType list = mapper.getTypeFactory().constructCollectionType(List.class, CatalogueEntry.class);
        Map<String, CatalogueEntry> entries = new LinkedHashMap<>();
        for (Category category : Category.values()) {
            String file = "/catalogue/" + category.name().toLowerCase(Locale.ROOT) + ".yaml";
            try (InputStream in = Catalogue.class.getResourceAsStream(file)) {
                if (in == null) {
                    continue;
                }
                List<CatalogueEntry> read = mapper.readValue(in, list);
                for (CatalogueEntry entry : read) {
                    if (entries.put(entry.id(), entry) != null) {
                        throw new IllegalStateException(file + " has the rule " + entry.id() + " twice");
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException("Can't read " + file + ": " + e.getMessage(), e);
            }
        }
        return new Catalogue(entries);
    }

    /** Read at first use. */
    private static final class BuiltIn {
        static final Catalogue CATALOGUE = read();
    }
}

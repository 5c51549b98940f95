package dev.copydesk.report.story;

import dev.copydesk.contracts.fact.Name.Kind;
import dev.copydesk.contracts.fact.Told;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A person, place or organisation of a story with the ways in which the outlets spell it.
 *
 * @param kind what it is, where any article gives evidence for it
 * @param outlets how many outlets name it
 * @param spellings the most common one first
 */
public record NamedOne(Kind kind, int outlets, List<Spelling> spellings) {

    /**
     * One way to spell it.
     *
     * @param outlets who spells it so
     * @param at where the first of them does
     */
    public record Spelling(String form, List<String> outlets, Passage at) {}

    /** Two forms of which a flag says that they may be one name. */
    record Doubt(String form, String other) {}

    /** Whether it is spelt in more than one way. */
    public boolean isSpeltInSeveralWays() {
        return spellings.size() > 1;
    }

    /**
     * The names of a story, those spelt in several ways first, then those that most outlets name.
     *
     * @param tellers the story's articles, the first published first
     * @param doubts spellings that flags set against each other
     */
    static List<NamedOne> of(List<Teller> tellers, List<Doubt> doubts) {
        Map<String, Group> groups = new LinkedHashMap<>();
        Map<String, String> keys = new LinkedHashMap<>();
        for (Teller teller : tellers) {
            for (Told.Name name : teller.told().names()) {
                groups.computeIfAbsent(name.key(), key -> new Group()).add(teller, name);
                keys.putIfAbsent(name.form(), name.key());
            }
        }
        for (Doubt doubt : doubts) {
            Group one = groups.get(keys.get(doubt.form()));
            Group other = groups.get(keys.get(doubt.other()));
            if (one != null && other != null && one != other) {
                one.take(other);
                groups.replaceAll((key, group) -> group == other ? one : group);
            }
        }
        return groups.values().stream()
                .distinct()
                .map(Group::named)
                .sorted(Comparator.comparing(NamedOne::isSpeltInSeveralWays)
                        .thenComparing(NamedOne::outlets)
                        .reversed())
                .toList();
    }

    /** What is known of one name so far. */
    private static final class Group {
        private final Map<String, Set<String>> outlets = new LinkedHashMap<>();
        private final Map<String, Passage> first = new LinkedHashMap<>();
        private Kind kind = Kind.UNKNOWN;

        void add(Teller teller, Told.Name name) {
            outlets.computeIfAbsent(name.form(), form -> new LinkedHashSet<>()).add(teller.outlet());
            first.putIfAbsent(name.form(), new Passage(teller.articleId(), name.start(), name.end()));
            kind = kind == Kind.UNKNOWN ? name.kind() : kind;
        }

        void take(Group other) {
            other.outlets.forEach((form, by) ->
                    outlets.computeIfAbsent(form, f -> new LinkedHashSet<>()).addAll(by));
            other.first.forEach(first::putIfAbsent);
            kind = kind == Kind.UNKNOWN ? other.kind : kind;
        }

        NamedOne named() {
            List<Spelling> spellings = new ArrayList<>();
            Set<String> all = new LinkedHashSet<>();
            outlets.forEach((form, by) -> {
                spellings.add(new Spelling(form, List.copyOf(by), first.get(form)));
                all.addAll(by);
            });
            spellings.sort(Comparator.comparing(
                            (Spelling spelling) -> spelling.outlets().size())
                    .reversed());
            return new NamedOne(kind, all.size(), List.copyOf(spellings));
        }
    }
}

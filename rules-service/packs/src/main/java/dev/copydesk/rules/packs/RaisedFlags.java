package dev.copydesk.rules.packs;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.copydesk.contracts.flag.Evidence;
import dev.copydesk.contracts.flag.Flag;
import dev.copydesk.contracts.flag.Suggestion;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The flags that a pack raises on one article. The first one too many fails the check: they go into one message with all others of
 * the article, which a broker takes up to a size, and a rule that never ends must not fill the memory.
 */
final class RaisedFlags extends AbstractList<Flag> {
    /** More than a page can show to any use: a pack that raises more has a fault. */
    private static final int MOST = 300;

    /** Of all words of all flags. */
    private static final int MOST_BYTES = 200_000;

    private final List<Flag> flags = new ArrayList<>();
    private int bytes;

    @Override
    public Flag get(int index) {
        return flags.get(index);
    }

    @Override
    public int size() {
        return flags.size();
    }

    @Override
    public void add(int index, Flag flag) {
        if (flags.size() == MOST) {
            throw new PackFaultException(
                    "It raised more than " + MOST + " flags; no more are taken, as nobody reads them.");
        }
        bytes += bytes(flag);
        if (bytes > MOST_BYTES) {
            throw new PackFaultException("Its flags have more than " + MOST_BYTES / 1000
                    + " kB of quotes, messages, workings and evidence together; no more is taken.");
        }
        modCount++;
        flags.add(index, flag);
    }

    private static int bytes(Flag flag) {
        Stream<String> own = Stream.of(flag.kind(), flag.quote(), flag.title(), flag.message());
        Stream<String> added = Stream.of(
                        flag.working().stream(),
                        flag.suggestions().stream().flatMap(RaisedFlags::words),
                        flag.evidence().stream().flatMap(RaisedFlags::words))
                .flatMap(words -> words);
        long sum = Stream.concat(own, added)
                .filter(Objects::nonNull)
                .mapToLong(words -> words.getBytes(UTF_8).length)
                .sum();
        return (int) Math.min(sum, MOST_BYTES + 1);
    }

    private static Stream<String> words(Suggestion suggestion) {
        return Stream.of(suggestion.replacement(), suggestion.why());
    }

    private static Stream<String> words(Evidence evidence) {
        return Stream.of(evidence.articleId(), evidence.outlet(), evidence.quote(), evidence.note());
    }
}

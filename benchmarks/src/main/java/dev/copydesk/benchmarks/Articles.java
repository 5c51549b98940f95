package dev.copydesk.benchmarks;

import dev.copydesk.contracts.article.ArticleHeader;
import dev.copydesk.contracts.article.ParsedArticle;
import dev.copydesk.ingest.extract.ExtractedCopy;
import dev.copydesk.ingest.extract.Extractor;
import dev.copydesk.ingest.language.CopyReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The copy to measure on: files of a folder where one is named, else articles made of written-out paragraphs. */
public final class Articles {
    /** System property with a folder of {@code .txt} articles. */
    static final String FOLDER = "articles";

    /** Stands for the lengths that the articles of the folder have. */
    static final int OF_THE_FOLDER = 0;

    private static final Instant PUBLISHED = Instant.parse("2026-03-04T09:00:00Z");
    private static final int ARTICLES = 5;

    /** Copy with the figures, names, dates, quotations and attributions of news, %d and %s being filled in. */
    private static final List<String> PARAGRAPHS = List.of(
            "The river burst its banks at %1$s on Tuesday, flooding %2$d homes and %3$d shops, the mayor, %4$s, said."
                    + " About %5$d people spent the night in schools.",
            "\"We had an hour to get out,\" said %4$s, a baker from %1$s. \"The water came up to the windows.\" Her shop,"
                    + " which opened in 1998, had never been flooded before.",
            "Of the %2$d bridges that engineers have inspected, %3$d are closed, according to the transport ministry."
                    + " Repairs will cost $%5$d million, up 12%% from an earlier estimate.",
            "Officials in %1$s said that the reservoir, 14 miles (23 kilometres) upstream, was holding. One of them, who"
                    + " spoke on condition of anonymity, said that the level had risen by %3$d centimetres since Monday.",
            "%4$s, 54, who leads the county council, called for help. \"We can't do this alone,\" she told reporters."
                    + " The council voted 34 to 27 to ask the army for %3$d lorries.",
            "Forecasters expect another 40mm of rain by Friday, March 6, though they added that the wind would ease."
                    + " Schools in %1$s and two neighbouring towns stay shut until next week.",
            "The insurer Halden Mutual reportedly received %2$d claims within two days. Its chairman, %4$s, did not"
                    + " answer a request for comment, but a spokesman said that most would be paid within a month.");

    /** How many names of towns and of people one story has. */
    private static final int NAMES_OF_A_STORY = 7;

    private static final List<String> GIVEN_NAMES = List.of(
            "Ines", "Tom", "Miriam", "Pavel", "Ada", "Samir", "Jo", "Clara", "Ruben", "Aoife", "Keiko", "Oskar");
    private static final List<String> BEGINNINGS = List.of(
            "Brack", "Lin", "An", "Mar", "Os", "Dry", "Quill", "Hal", "Tor", "Wex", "Bar", "Gor", "Sel", "Ken", "Vas",
            "Pem");
    private static final List<String> MIDDLES =
            List.of("a", "er", "en", "o", "ing", "el", "i", "am", "u", "or", "es", "ar");
    private static final List<String> ENDS = List.of(
            "well", "dale", "ford", "gate", "feld", "quist", "ham", "dez", "rova", "sund", "mere", "vich", "by");

    private Articles() {}

    /** Five made articles of so many words each, or those of the folder. */
    static List<String> ofLength(int words) {
        if (words == OF_THE_FOLDER) {
            return inFolder(Path.of(System.getProperty(FOLDER)));
        }
        return IntStream.range(0, ARTICLES)
                .mapToObj(seed -> ofWords(words, seed))
                .toList();
    }

    /** How many words a text has. */
    static int words(String text) {
        return text.strip().split("\\s+").length;
    }

    /** A made article of so many words on a story of its own, always the same for one seed. */
    static String ofWords(int words, int seed) {
        return ofWords(words, seed, seed);
    }

    /**
     * A made article of so many words, always the same for one story and seed. The articles on one story share its towns and
     * people; no two stories do, but for the chance that names are alike.
     */
    public static String ofWords(int words, int story, int seed) {
        Random ofStory = new Random(story);
        List<String> towns = names(() -> word(ofStory));
        List<String> people = names(() -> of(GIVEN_NAMES, ofStory) + " " + word(ofStory));
        Random random = new Random(seed);
        StringBuilder copy = new StringBuilder();
        int written = 0;
        while (written < words) {
            String paragraph = PARAGRAPHS
                    .get(random.nextInt(PARAGRAPHS.size()))
                    .formatted(
                            towns.get(random.nextInt(NAMES_OF_A_STORY)),
                            100 + random.nextInt(900),
                            10 + random.nextInt(80),
                            people.get(random.nextInt(NAMES_OF_A_STORY)),
                            1000 + random.nextInt(9000));
            copy.append(paragraph).append("\n\n");
            written += paragraph.split(" ").length;
        }
        return copy.toString();
    }

    private static List<String> names(Supplier<String> name) {
        return Stream.generate(name).limit(NAMES_OF_A_STORY).toList();
    }

    /** A name of three syllables, of 2,496 that there are. */
    private static String word(Random random) {
        return of(BEGINNINGS, random) + of(MIDDLES, random) + of(ENDS, random);
    }

    private static String of(List<String> choice, Random random) {
        return choice.get(random.nextInt(choice.size()));
    }

    /** What ingest-service makes of a text. */
    static ParsedArticle parsed(CopyReader reader, String words) {
        ExtractedCopy copy = Extractor.extract(Extractor.PLAIN, words, null);
        ArticleHeader header =
                new ArticleHeader("benchmark:1", 1, "benchmark", null, null, "en", null, null, PUBLISHED, PUBLISHED);
        return new ParsedArticle(header, copy.text(), copy.origin(), null, reader.read(copy.text(), copy.blocks()));
    }

    /** The {@code .txt} articles of a folder, in the order of their names. */
    static List<String> inFolder(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .map(Articles::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Can't list the articles in " + folder, e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Can't read " + file, e);
        }
    }
}

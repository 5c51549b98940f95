package dev.copydesk.ingest.extract;

import static dev.copydesk.ingest.extract.Copies.assertSound;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Cuts, doubles, swaps and splices markup at random: whatever comes out, the blocks are the text and the way back is exact.
 * A failure names the seed of its input; {@code -Dmutation.seed=SEED} runs that one alone.
 */
class MutatedHtmlTest {
    private static final int INPUTS = 5_000;

    private static final List<String> BODIES = List.of(
            "<!DOCTYPE html><html lang=en><head><title>Toll to rise | Quay</title><script type=\"application/ld+json\">"
                    + "{\"@type\":\"NewsArticle\",\"headline\":\"Toll to rise\",\"author\":{\"name\":\"Ada Moor\"}}</script></head><body><nav><a href=/>Home</a></nav>"
                    + "<article><h1>Toll to rise</h1><p class=standfirst>Crews object.</p><p>The harbour toll, now 9&nbsp;crowns, will rise in June &amp; July, the board said.</p>"
                    + "<aside class=related><a href=1>More</a></aside><p>Crews, who were not asked, meet on Monday.</p></article><footer>Imprint</footer></body></html>",
            "<!-- wp:paragraph --><p>The <b>tol</b>l rose by 9&#37; &mdash; &ldquo;too much&rdquo;.<br>Crews object.</p><!-- /wp:paragraph -->"
                    + "<figure><img alt=x src=y><figcaption>The quay</figcaption></figure><table><tr><th>Year<td>2024</table><ul><li>One<li>Two</ul>"
                    + "[caption id=\"1\"]<img> At night[/caption]\n\nLoose words\n\n[gallery ids=\"1,2\"] and <q>more</q> of <del>them</del><sup>2</sup>",
            "&lt;p class=&quot;x&quot;&gt;Fish &amp;amp; chips&lt;/p&gt; &lt;b&gt;bold&lt;/b&gt;");

    private static final List<String> SPLICES = List.of(
            "<",
            ">",
            "&",
            ";",
            "\"",
            "'",
            "\0",
            "\uD800",
            "\uDC00",
            "\u00AD",
            "\u202E",
            "<!--",
            "-->",
            "<table>",
            "</table>",
            "<plaintext>",
            "<script>",
            "</p>",
            "<svg>",
            "<title>",
            "<p>",
            "&amp",
            "&notit;",
            "&#x0;",
            "&#xD800;",
            "[",
            "]",
            "[/caption]",
            "\r\n\r\n",
            "]]>",
            "<template>",
            "<body>",
            "<frameset>",
            "<select>",
            "</html>",
            "<a>",
            "<b><i>",
            "&lt;",
            "\uFEFF");

    @Test
    void noMutationBreaksTheTextOrTheWayBack() {
        Long one = Long.getLong("mutation.seed");
        long first = one == null ? 1 : one;
        for (long seed = first; seed < first + (one == null ? INPUTS : 1); seed++) {
            String content = mutated(new Random(seed));
            try {
                assertSound(Copies.html(content), content);
                assertSound(Copies.plain(content), content);
            } catch (RuntimeException | AssertionError | StackOverflowError e) {
                throw new AssertionError("seed " + seed + ": " + content, e);
            }
        }
    }

    private static String mutated(Random random) {
        StringBuilder html = new StringBuilder(any(BODIES, random));
        int changes = 1 + random.nextInt(8);
        for (int i = 0; i < changes && !html.isEmpty(); i++) {
            int at = random.nextInt(html.length());
            int end = Math.min(html.length(), at + random.nextInt(40));
            switch (random.nextInt(5)) {
                case 0 -> html.delete(at, end);
                case 1 -> html.insert(at, html.substring(at, end).repeat(1 + random.nextInt(3)));
                case 2 -> html.setLength(at);
                case 3 -> html.insert(at, any(BODIES, random), 0, random.nextInt(60));
                default -> html.insert(at, any(SPLICES, random));
            }
        }
        return html.toString();
    }

    private static String any(List<String> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }
}

package dev.copydesk.ingest.language.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.contracts.article.Block;
import dev.copydesk.contracts.article.BlockKind;
import dev.copydesk.contracts.fact.Attribution;
import dev.copydesk.ingest.language.doubt.CheckingForms;
import dev.copydesk.ingest.language.doubt.DoubtForms;
import dev.copydesk.ingest.language.doubt.DoubtKeys;
import dev.copydesk.ingest.language.doubt.DoubtWords;
import dev.copydesk.ingest.language.hearsay.HearsayForms;
import dev.copydesk.ingest.language.hearsay.HearsayKeys;
import dev.copydesk.ingest.language.hearsay.HearsayWords;
import dev.copydesk.ingest.language.phrase.Words;
import dev.copydesk.ingest.language.source.SocialMedia;
import dev.copydesk.ingest.language.source.SpeechVerbs;
import dev.copydesk.ingest.language.text.Reading;
import dev.copydesk.ingest.language.text.TextReader;
import dev.copydesk.ingest.language.text.WordClass;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sets each word that the readers' own lists have into the places where their forms have their key words. */
class KeyWordsTest {
    private static final WordClass EVERY_WORD = WordClass.of(word -> true);

    private static final TextReader READER = new TextReader();

    private static final List<String> FORMS = Stream.of(
                    AssertionForms.class,
                    CheckingForms.class,
                    Complements.class,
                    CueReader.class,
                    DoubtWords.class,
                    HearsayForms.class,
                    HearsayWords.class,
                    SocialMedia.class,
                    SpeechVerbs.class,
                    WrongdoingForms.class)
            .flatMap(KeyWordsTest::words)
            .flatMap(KeyWordsTest::inflected)
            .distinct()
            .toList();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "According _ officials, the dam will hold.",
                "Officials _ that the dam will hold.",
                "The keeper was _ by officials that the dam would hold.",
                "The dam, _ officials, will hold.",
                "Officials are _ that the dam will go.",
                "A _ by officials that the dam would go went unread.",
                "Officials issued a _.",
                "The _ on social media showed the dam.",
                "A hiker's clip on _ showed the dam.",
                "Posts on a local message _ said the dam would go.",
                "Villagers _ the number of dead at 31.",
                "One pilot _ this paper a letter.",
                "The keeper _ ill.",
                "The keeper is _ ill.",
                "The keeper is _ to be ill.",
                "It is _ that the keeper is ill.",
                "It _ that the keeper was ill.",
                "There are _ of a flood.",
                "_ persist that the keeper is ill.",
                "_ has it that the keeper is ill.",
                "The keeper lost a horse at cards, so the story _.",
                "The keeper is ill, according to _.",
                "_ all accounts, the keeper is ill.",
                "Concerns were _ yesterday.",
                "Fingers were _ at the keeper.",
                "Suspicion _ on the keeper.",
                "The keeper was _ with a move to the port.",
                "_ reports spoke of nine dead.",
                "The claim could not be _.",
                "The Courier has not _ the letter.",
                "Nobody has _ the figure.",
                "Attempts to _ the report failed.",
                "It was not possible to _ when the film was shot.",
                "It was _ when the footage was filmed.",
                "No evidence has been _.",
                "These are _ crimes.",
                "This was a _ against humanity.",
                "This is a _ of international law.",
                "_ homes were destroyed.",
                "The blast _ 14 dockers.",
                "Northern troops _ the port with heavy mortars.",
                "The guards _ the prisoners.",
                "The guards _ bribes.",
                "The guards _ the vote.",
                "The guards _ the evidence.",
                "The guards _ acid into the river.",
                "The guards _ the village."
            })
    void noWordIsPassedOverAtWhichAFormBegins(String copy) {
        List<String> passedOver = FORMS.stream()
                .map(form -> words(copy.replace("_", copy.startsWith("_") ? capitalised(form) : form)))
                .filter(KeyWordsTest::passesOver)
                .map(words -> words.text(0, words.size()))
                .toList();

        assertThat(passedOver).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The paper fell silent, citing officials.",
                "The paper fell silent, quoting one pilot.",
                "These are war crimes.",
                "This is ethnic cleansing.",
                "If a retired spy is to be believed, the dam will go."
            })
    void norOneThatAReaderAsksForByItself(String copy) {
        assertThat(passesOver(words(copy))).isFalse();
    }

    private static boolean passesOver(Words words) {
        return differ(words, CueReader::read, KeyWords.OF_CUES)
                || differ(words, HearsayForms::find, HearsayKeys.WORDS)
                || differ(words, DoubtForms::find, DoubtKeys.WORDS)
                || differ(words, AssertionForms::find, KeyWords.OF_ASSERTION)
                || differ(words, WrongdoingForms::find, KeyWords.OF_WRONGDOING);
    }

    private static boolean differ(Words words, BiFunction<Words, WordClass, List<Attribution>> find, WordClass keys) {
        return !find.apply(words, keys).equals(find.apply(words, EVERY_WORD));
    }

    private static Words words(String sentence) {
        Reading reading = READER.read(sentence, List.of(new Block(BlockKind.PARAGRAPH, 0, sentence.length())));
        return new Words(reading, 0);
    }

    private static String capitalised(String form) {
        return Character.toUpperCase(form.charAt(0)) + form.substring(1);
    }

    private static Stream<String> inflected(String word) {
        String stem = word.endsWith("e") ? word.substring(0, word.length() - 1) : word;
        Stream<String> others = Stream.of(word + "s", stem + "ed")
                .filter(form -> words("They " + form).lemma(1).equals(word));
        return Stream.concat(Stream.of(word), others);
    }

    /** All words in the lists of a class, and the verbs of its deeds. */
    private static Stream<String> words(Class<?> holder) {
        Stream<String> own = Stream.of(holder.getDeclaredFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()))
                .flatMap(field -> strings(value(field)));
        Stream<String> ofConstants = Stream.of(WrongdoingForms.Deed.values()).flatMap(deed -> deed.verbs.stream());
        return Stream.concat(own, holder == WrongdoingForms.class ? ofConstants : Stream.empty());
    }

    private static Object value(Field field) {
        try {
            field.setAccessible(true);
            return field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    private static Stream<String> strings(Object value) {
        Collection<?> all =
                value instanceof Map<?, ?> map ? map.keySet() : value instanceof Set<?> set ? set : Set.of();
        return all.stream().filter(String.class::isInstance).map(String.class::cast);
    }
}

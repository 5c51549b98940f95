package dev.copydesk.ingest.language.attribution;

import dev.copydesk.contracts.fact.Attribution;
import dev.copydesk.contracts.fact.Attribution.SourceKind;
import dev.copydesk.ingest.language.text.Reading;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the words with which the copy says why a source is not named; that somebody "asked not to be named" is no reason. */
final class Anonymity {
    /** One of these stands in whatever {@link #ASKED} finds; most sentences have none. */
    private static final List<String> ASKED_WITH = List.of(
            "anonym",
            "name",
            "identified",
            "quoted",
            "withh",
            "speak",
            "talk",
            "discuss",
            "publicly",
            "openly",
            "background");

    /** What is asked for or granted. */
    private static final Pattern ASKED = Pattern.compile(
            "anonym|not to be (?:named|identified|quoted)|not (?:be|being) (?:named|identified)|withh[oe]ld|first name"
                    + "|(?:declin|refus)(?:ed|ing) to (?:be (?:named|identified)|give (?:his|her|their|a) (?:\\p{L}++ )?names?)"
                    + "|(?:speak|talk)(?:ing)? (?:publicly|openly|freely|candidly|frankly|to|about|on)|discuss|details? (?:publicly|openly)"
                    + "|publicly|background");

    /** The reason itself, up to the end of its clause. */
    private static final Pattern REASON = Pattern.compile(
            "(?:because|since|citing|for fear|fearing|afraid (?:of|that)|out of \\p{L}|lest|(?<=anonymity )(?:before|ahead of)|in line with"
                    + "|under rules|(?:so as not )?to (?:discuss|describe|speak|talk|protect|avoid|preserve|keep|prevent|share|offer|recount)"
                    + "|due to|owing to|on account of|given (?:the|his|her|their|how)|in view of|so that|in order (?:not )?to"
                    + "|as (?:he|she|they|(?:the|his|her|their|this|no) [^.;,”\"]{1,60}?(?:is|are|was|were|has|have|had|might|may|could))\\b"
                    + "|(?:was|were|is|are|been)(?: not|n['’]t) (?:authori[sz]ed|allowed|permitted|cleared)"
                    + "|(?<=\\b(?:named|quoted|identified) )(?:speaking|discussing|describing|talking|sharing)"
                    + "|not (?:authori[sz]ed|allowed|permitted|cleared)|unauthori[sz]ed)[^.;,”\"]{4,160}|\\bfor (?:\\p{Ll}++ ){1,2}reasons\\b");

    /** With these a purpose is that of keeping the name back, and not of coming to the talks. */
    private static final Pattern UNNAMED = Pattern.compile(
            "anonym|not (?:to )?be (?:named|identified|quoted)|not being (?:named|identified)|withh[oe]ld|(?:declin|refus)(?:ed|ing) to (?:be|give)");

    private static final String PART_OF_NAME =
            "((?:identified|named|known) only (?:as|by) (?:(?:\\p{Lu}\\.)++|[^.;,”\"]{1,40})"
                    + "|(?:gave|giving|give|provided) only (?:an?|his|her|their) (?:first|given|last) names?\\b)";

    /** The copy tells as much of the name as it may, right behind the source. */
    private static final Pattern IN_PART = Pattern.compile(
            ",? (?:(?:who|and) )?(?:(?:is|was|asked to be|wished to be|would be|agreed to be) )?" + PART_OF_NAME);

    /** The same between two commas, which the source takes in. */
    private static final Pattern ASIDE = Pattern.compile("\\b" + PART_OF_NAME);

    /** The same in a sentence of its own: "She gave only her first name". */
    private static final Pattern SAID_IN_PART =
            Pattern.compile("(?:He|She|They) (?:is |was |are |were )?" + PART_OF_NAME);

    private static final Pattern AGAIN = Pattern.compile(
            "(?:The|Both|All) (?:\\p{L}+ ){0,2}?(\\p{Ll}{4,}?)s?(?:, (?:who|all of whom))? (?:spoke|was|were|requested|asked|insisted|declined|discussed)\\b");

    /** The reason stands at most so many sentences further on. */
    private static final int REACH = 6;

    private Anonymity() {}

    /** The attribution with the reason that its sentence, or the next one of the paragraph, gives. */
    static Attribution reasoned(Attribution a, Reading reading) {
        if (a.sourceKind() != SourceKind.UNNAMED_PERSON && a.sourceKind() != SourceKind.UNNAMED_GROUP) {
            return a;
        }
        String reason = inPart(a, reading);
        reason = reason == null ? reasonIn(reading, a.sentence()) : reason;
        int next = a.sentence() + 1;
        boolean together = next < reading.sentences().size()
                && reading.sentences().get(next).block()
                        == reading.sentences().get(a.sentence()).block();
        if (reason == null && together) {
            reason = reasonIn(reading, next);
        }
        for (int s = next;
                reason == null
                        && s <= a.sentence() + REACH
                        && s < reading.sentences().size();
                s++) {
            reason = takesUp(a, reading, s) ? reasonIn(reading, s) : null;
        }
        return reason == null
                ? a
                : new Attribution(
                        a.start(),
                        a.end(),
                        a.sentence(),
                        a.cue(),
                        a.cueClass(),
                        a.source(),
                        a.sourceStart(),
                        a.sourceEnd(),
                        a.sourceKind(),
                        a.hedge(),
                        reason);
    }

    /** Whether a sentence goes on about the source: "The officials spoke on condition of anonymity" after "U.S. officials said". */
    private static boolean takesUp(Attribution a, Reading reading, int sentence) {
        int start = reading.sentences().get(sentence).start();
        Matcher again = AGAIN.matcher(reading.text())
                .region(start, reading.sentences().get(sentence).end());
        return again.lookingAt() && a.source().toLowerCase(Locale.ROOT).contains(again.group(1));
    }

    /** What the copy tells of the name of the one person who speaks; null where it tells nothing. */
    private static String inPart(Attribution a, Reading reading) {
        int end = reading.sentences().get(a.sentence()).end();
        if (a.sourceKind() != SourceKind.UNNAMED_PERSON || a.sourceEnd() > end) {
            return null;
        }
        Matcher within = ASIDE.matcher(reading.text()).region(a.sourceStart(), a.sourceEnd());
        if (within.find()) {
            return within.group(1);
        }
        Matcher behind = IN_PART.matcher(reading.text()).region(a.sourceEnd(), end);
        return behind.lookingAt() ? behind.group(1) : null;
    }

    private static String reasonIn(Reading reading, int sentence) {
        String words = reading.quote(
                reading.sentences().get(sentence).start(),
                reading.sentences().get(sentence).end());
        Matcher inPart = SAID_IN_PART.matcher(words);
        if (inPart.lookingAt()) {
            return inPart.group(1);
        }
        if (ASKED_WITH.stream().noneMatch(words::contains)
                || !ASKED.matcher(words).find()) {
            return null;
        }
        Matcher reason = REASON.matcher(words);
        while (reason.find()) {
            boolean purpose = reason.group().startsWith("to ");
            boolean asked = UNNAMED.matcher(words).find();
            if (!purpose || asked) {
                return reason.group().strip();
            }
        }
        return null;
    }
}

package dev.copydesk.ingest.language.source;

import dev.copydesk.ingest.language.phrase.Phrase;
import dev.copydesk.ingest.language.phrase.Words;
import java.util.Set;

/** Tells the names of bodies from those of people, by the common nouns that stand beside or in them. */
public final class Bodies {
    /** Who speaks for a firm or a client in the way of trade. */
    private static final Set<String> PROFESSIONALS =
            Set.of("analysts", "economists", "strategists", "lawyers", "attorneys", "solicitors");

    /** Who speaks for the body that they work for, on what it does. */
    private static final Set<String> STAFF = Set.of(
            "officials",
            "authorities",
            "executives",
            "representatives",
            "scientists",
            "researchers",
            "engineers",
            "inspectors",
            "observers",
            "monitors",
            "peacekeepers",
            "auditors",
            "meteorologists",
            "forecasters",
            "managers",
            "doctors",
            "surgeons",
            "curators",
            "archaeologists",
            "astronomers",
            "epidemiologists");

    /** Those who govern, and those who work in secret: what is heard from inside of them is most often let out. */
    private static final Set<String> DISCREET = Set.of(
            "house",
            "department",
            "ministry",
            "cabinet",
            "command",
            "senate",
            "congress",
            "presidency",
            "kingdom",
            "government",
            "guard",
            "fbi",
            "cia",
            "nsa",
            "dhs",
            "doj",
            "mi5",
            "mi6",
            "fsb",
            "gru",
            "sbu",
            "idf",
            "usa",
            "uae");

    /** Those whom an outlet has sent: "Axel's reporters", "a Northwire photographer". */
    private static final Set<String> SENT = Set.of(
            "reporter",
            "journalist",
            "correspondent",
            "photographer",
            "columnist",
            "writer",
            "editor",
            "videographer",
            "eyewitness",
            "witness");

    private static final int SHORTEST_ACRONYM = 3;

    private Bodies() {}

    /**
     * "Economists at Nordbank", "attorneys for Holm", "Nordbank analysts", "officials from the World Health Organization": the firm,
     * the client or the body answers for them; "two economists" are two people.
     */
    static boolean speaksFor(Words words, Phrase base, int end) {
        int head = base.to() - 1;
        boolean professional = words.in(head, PROFESSIONALS);
        if (!professional && !words.in(head, STAFF)) {
            return false;
        }
        if (base.length() > 1) {
            Phrase before = new Phrase(base.from(), head);
            return professional ? client(words, before) : onRecord(words, before);
        }
        if (professional && words.in(base.to(), Set.of("at", "for"))) {
            return base.to() + 1 < end && words.tagged(base.to() + 1, "NNP");
        }
        Phrase of = words.in(base.to(), Set.of("at", "from", "with", "of", "for", "in"))
                ? NounPhrases.baseAfter(words, base.to() + 1)
                : null;
        return of != null && of.to() <= end && onRecord(words, of);
    }

    /** Names and nothing else, of no place or power: "Nordbank", "Holm Brothers". */
    private static boolean client(Words words, Phrase before) {
        for (int k = before.from(); k < before.to(); k++) {
            if (!words.tagged(k, "NNP") || !words.capitalised(k)) {
                return false;
            }
        }
        int last = before.to() - 1;
        String form = words.token(last).form();
        boolean capitals = form.chars().skip(1).anyMatch(Character::isUpperCase);
        return (last > 0 || capitals)
                && !Governments.named(words, before)
                && !words.is(last, "street")
                && form.indexOf('.') < 0;
    }

    /**
     * Whether a body that stands last in a source answers for it: "officials and the army", "officials and Nordbank"; "officials and
     * key lawmakers" are nobody in particular.
     */
    static boolean besides(Words words, Phrase body, Phrase source) {
        boolean named = words.capitalised(body.to() - 1) || SourceKinds.definite(words, body);
        return body.from() > source.from() && body.to() == source.to() && body.length() > 1 && named;
    }

    /** Whether the name of one outlet stands right before the noun for somebody whom it has sent; a place has several outlets. */
    static boolean sends(Words words, Phrase base) {
        int head = base.to() - 1;
        int name = words.tagged(head - 1, "POS") ? head - 2 : head - 1;
        return SENT.contains(PersonNouns.singular(words, head))
                && name >= base.from()
                && words.tagged(name, "NNP")
                && words.capitalised(name)
                && !Governments.named(words, new Phrase(base.from(), name + 1));
    }

    /** "Students for Safe Harbours": a plural with what it is for, in capitals throughout. */
    static boolean titled(Words words, Phrase phrase) {
        int at = phrase.from();
        return words.capitalised(at)
                && PersonNouns.plural(words, at)
                && !words.in(at, PROFESSIONALS)
                && !words.in(at, STAFF)
                && words.is(at + 1, "for")
                && words.capitalised(at + 2)
                && words.capitalised(at + 3)
                && at + 4 == phrase.to();
    }

    /** The name of a body that says what it is, or its initials: "Brackley County", "CDC". */
    static boolean onRecord(Words words, Phrase body) {
        int last = body.to() - 1;
        String form = words.token(last).form();
        boolean initials =
                form.length() >= SHORTEST_ACRONYM && form.chars().allMatch(c -> Character.isUpperCase(c) || c == '&');
        boolean called = words.capitalised(last) && SourceKinds.INSTITUTIONS.contains(words.word(last));
        int first = words.tagged(body.from(), "DT") ? body.from() + 1 : body.from();
        boolean ofOneLeader = words.is(last, "administration") && last - first < 2;
        return (initials || called && last > first)
                && words.tagged(last, "NNP")
                && !ofOneLeader
                && !words.in(last, DISCREET)
                && !Governments.named(words, body);
    }

    /** "Avon Fire and Rescue Service": the name of one body goes on after "and". */
    static boolean shared(Words words, Phrase base, int end) {
        Phrase rest = words.is(base.to(), "and") ? NounPhrases.baseAfter(words, base.to() + 1) : null;
        return rest != null
                && rest.to() <= end
                && words.tagged(rest.from(), "NNP")
                && words.capitalised(rest.to() - 1)
                && SourceKinds.INSTITUTIONS.contains(words.word(rest.to() - 1));
    }

    /** Whether the token is a common noun for a person or a body. */
    public static boolean speaker(Words words, int noun) {
        return SourceKinds.INSTITUTIONS.contains(words.word(noun)) || PersonNouns.person(words, noun);
    }

    /** "The company, Riau Metals": the name is that of a body, by the noun that it stands beside. */
    static boolean described(Words words, Phrase phrase) {
        Phrase first = NounPhrases.baseAfter(words, phrase.from());
        return first != null
                && first.to() < phrase.to()
                && body(words, first.to() - 1, SourceKinds.definite(words, first));
    }

    /** The name that a common noun for a body stands beside: "Riau Metals" of "the company, Riau Metals"; null where there is none. */
    public static String name(Words words, Phrase phrase) {
        Phrase first = NounPhrases.baseAfter(words, phrase.from());
        if (first == null || first.to() > phrase.to()) {
            return null;
        }
        if (described(words, phrase)) {
            Phrase name = words.is(first.to(), ",") ? NounPhrases.baseAfter(words, first.to() + 1) : null;
            return name != null && name.to() <= phrase.to() && words.tagged(name.from(), "NNP")
                    ? words.text(name.from(), name.to())
                    : null;
        }
        return named(words, first) ? words.text(nameIn(words, first), first.to()) : null;
    }

    /** A noun for a body; some are also a person's trade, which a name of one word or "the" before them rules out. */
    private static boolean body(Words words, int noun, boolean ruledOut) {
        return SourceKinds.INSTITUTIONS.contains(words.word(noun))
                && !PersonNouns.office(words, noun)
                && (ruledOut || !PersonNouns.person(words, noun));
    }

    /** "Operator Northlink", "start-up Zephyrion". */
    static boolean named(Words words, Phrase base) {
        int name = nameIn(words, base);
        boolean one = name == base.to() - 1;
        return name > base.from() && (one || name > 1) && body(words, name - 1, one);
    }

    /** Where the capitalised words at the end of a phrase begin. */
    private static int nameIn(Words words, Phrase base) {
        int name = base.to() - 1;
        while (name > base.from() && words.tagged(name, "NNP") && words.capitalised(name - 1) && name - 1 > 0) {
            name--;
        }
        return name;
    }
}

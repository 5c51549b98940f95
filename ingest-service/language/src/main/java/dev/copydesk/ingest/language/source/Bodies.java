package dev.copydesk.ingest.language.source;

import java.util.Set;

/** Tells the names of bodies from those of people, by the common nouns that stand beside or in them. */
public final class Bodies {
    /** Who speaks for a firm or a client in the way of trade. */
    private static final Set<String> PROFESSIONALS =
            Set.of("analysts", "economists", "strategists", "lawyers", "attorneys", "solicitors");

    private Bodies() {}

    /** "Economists at Nordbank", "attorneys for Holm": the firm or the client answers for them; "two economists" are two people. */
    static boolean speaksFor(Words words, Phrase base, int end) {
        return base.length() == 1
                && words.in(base.from(), PROFESSIONALS)
                && words.in(base.to(), Set.of("at", "for"))
                && base.to() + 1 < end
                && words.tagged(base.to() + 1, "NNP");
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

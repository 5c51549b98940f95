package dev.copydesk.rules.names;

import dev.copydesk.contracts.fact.Name;
import dev.copydesk.contracts.fact.Name.Kind;
import dev.copydesk.contracts.flag.Evidence;
import dev.copydesk.rules.names.NearListed.Match;
import dev.copydesk.rules.names.authority.AuthorityNames;
import dev.copydesk.rules.names.authority.AuthorityNames.Listed;
import dev.copydesk.rules.names.authority.RoleWords;
import dev.copydesk.rules.names.spelling.Likeness;
import dev.copydesk.rules.names.spelling.NameForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Finds the names that are nearly one of the authority list and none of it. */
final class ListComparison {
    private final String text;
    private final List<Spelling> here;
    private final List<ToldName> there;
    private final AuthorityNames list;

    private ListComparison(String text, List<Spelling> here, List<ToldName> there, AuthorityNames list) {
        this.text = text;
        this.here = here;
        this.there = there;
        this.list = list;
    }

    static List<NearListed> of(String text, List<Spelling> here, List<ToldName> there, AuthorityNames list) {
        return new ListComparison(text, here, there, list).found();
    }

    private List<NearListed> found() {
        List<NearListed> found = new ArrayList<>();
        for (Spelling spelling : here) {
            Set<Listed> candidates = list.candidates(spelling.form());
            if (AuthorityNames.has(spelling.form(), candidates)
                    || candidates.stream().anyMatch(candidate -> candidate.accepts(spelling.form()))) {
                continue;
            }
            NearListed near = spelling.introduced() ? introduced(spelling, candidates) : alone(spelling);
            if (near != null) {
                found.add(near);
            }
        }
        return found;
    }

    private NearListed introduced(Spelling spelling, Set<Listed> candidates) {
        NearListed best = null;
        for (Listed candidate : candidates) {
            Likeness likeness = Likeness.ofFull(spelling.form(), candidate.form());
            if (likeness != null
                    && likeness.shared() > 0
                    && !spelling.otherGivenIn(likeness)
                    && !named(candidate)
                    && !stranger(spelling, candidate)) {
                best = nearer(best, spelling, candidate, likeness, Match.IN_FULL);
            }
        }
        return best;
    }

    /** Whether the copy tells what the one does, and it is nothing that the listed one would be called. */
    private static boolean stranger(Spelling spelling, Listed candidate) {
        String listed = candidate.entry().role();
        List<String> roles = roles(spelling);
        return !roles.isEmpty() && roles.stream().allMatch(role -> RoleWords.ofTrade(role, listed));
    }

    private static List<String> roles(Spelling spelling) {
        return spelling.mentions().stream()
                .map(Name::role)
                .filter(RoleWords::tells)
                .toList();
    }

    /** Who or what the copy names rightly is not meant by another name: those two are compared with each other. */
    private boolean named(Listed candidate) {
        return here.stream().anyMatch(spelling -> candidate.has(spelling.form()));
    }

    private NearListed alone(Spelling spelling) {
        NearListed best = null;
        if (spelling.kind() != Kind.PERSON) {
            for (Listed candidate : list.ofOneWord(spelling.form(), spelling.kind())) {
                Likeness likeness = Likeness.asOne(spelling.form(), candidate.form());
                if (likeness != null && !named(candidate)) {
                    best = nearer(best, spelling, candidate, likeness, Match.ONE_WORD);
                }
            }
        }
        return best == null && mayBePerson(spelling) ? ofFamily(spelling) : best;
    }

    private static boolean mayBePerson(Spelling spelling) {
        return spelling.form().size() == 1 && (spelling.kind() == Kind.PERSON || spelling.kind() == Kind.UNKNOWN);
    }

    private NearListed ofFamily(Spelling spelling) {
        NearListed best = null;
        for (Listed candidate : list.ofFamily(spelling.form().words().get(0))) {
            NameForm listed = candidate.form();
            Likeness likeness = candidate.entry().kind() == Kind.PERSON
                    ? Likeness.asOne(spelling.form(), listed.part(listed.size() - 1, listed.size()))
                    : null;
            if (likeness != null && !named(candidate)) {
                best = nearer(best, spelling, candidate, likeness, Match.FAMILY_ALONE);
            }
        }
        return best;
    }

    private NearListed nearer(NearListed best, Spelling spelling, Listed candidate, Likeness likeness, Match match) {
        if (best != null
                && best.likeness().distance().edits() <= likeness.distance().edits()) {
            return best;
        }
        boolean sameRole = spelling.mentions().stream()
                .map(Name::role)
                .filter(Objects::nonNull)
                .anyMatch(role -> RoleWords.agree(role, candidate.entry().role()));
        List<Evidence> passages = there.stream()
                .filter(told -> candidate.has(told.form()))
                .flatMap(told -> told.passages().stream())
                .toList();
        return new NearListed(
                spelling,
                candidate.entry(),
                candidate.form(),
                likeness,
                match,
                sameRole,
                RoleWords.placedIn(candidate.entry().role(), text),
                passages);
    }
}

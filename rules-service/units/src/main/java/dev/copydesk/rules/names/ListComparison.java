package dev.copydesk.rules.names;

import dev.copydesk.contracts.Evidence;
import dev.copydesk.contracts.Name;
import dev.copydesk.contracts.Name.Kind;
import dev.copydesk.rules.names.authority.AuthorityNames;
import dev.copydesk.rules.names.authority.AuthorityNames.Listed;
import dev.copydesk.rules.names.authority.RoleWords;
import dev.copydesk.rules.names.spelling.Likeness;
import dev.copydesk.rules.names.spelling.NameForm;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/** Finds the names that are nearly one of the authority list and none of it. */
final class ListComparison {
    private ListComparison() {}

    static List<NearListed> of(List<Spelling> here, List<ToldName> there, AuthorityNames list) {
        List<NearListed> found = new ArrayList<>();
        for (Spelling spelling : here) {
            if (list.has(spelling.form())) {
                continue;
            }
            NearListed near = spelling.introduced()
                    ? nearest(spelling, absent(here, list.candidates(spelling.form())), there)
                    : spelling.kind() == Kind.PERSON ? null : nearestAlone(spelling, list, there);
            if (near != null) {
                found.add(near);
            }
        }
        return found;
    }

    /** Whoever the copy names rightly in full is not meant by another name: those two are compared with each other. */
    private static List<Listed> absent(List<Spelling> here, Collection<Listed> candidates) {
        return candidates.stream()
                .filter(candidate -> here.stream().filter(Spelling::introduced).noneMatch(spelling -> candidate
                        .entry()
                        .forms()
                        .anyMatch(form -> AuthorityNames.same(spelling.form(), NameForm.of(form)))))
                .toList();
    }

    private static NearListed nearest(Spelling spelling, Collection<Listed> candidates, List<ToldName> there) {
        NearListed best = null;
        for (Listed candidate : candidates) {
            Likeness likeness = Likeness.ofFull(spelling.form(), candidate.form());
            if (likeness != null && likeness.shared() > 0 && !differentGiven(spelling, likeness)) {
                best = nearer(best, spelling, candidate, likeness, there);
            }
        }
        return best;
    }

    /** Where the family name comes first, a last word two letters off is another given name: Lee Jae-hyun, Lee Jae-myung. */
    private static boolean differentGiven(Spelling spelling, Likeness likeness) {
        return spelling.familyMayBeFirst() && likeness.distance().edits() > 1;
    }

    private static NearListed nearestAlone(Spelling spelling, AuthorityNames list, List<ToldName> there) {
        NearListed best = null;
        for (Listed candidate : list.ofOneWord(spelling.form(), spelling.kind())) {
            Likeness likeness = Likeness.asOne(spelling.form(), candidate.form());
            if (likeness != null) {
                best = nearer(best, spelling, candidate, likeness, there);
            }
        }
        return best;
    }

    private static NearListed nearer(
            NearListed best, Spelling spelling, Listed candidate, Likeness likeness, List<ToldName> there) {
        if (best != null
                && best.likeness().distance().edits() <= likeness.distance().edits()) {
            return best;
        }
        boolean sameRole = spelling.mentions().stream()
                .map(Name::role)
                .filter(Objects::nonNull)
                .anyMatch(role -> RoleWords.agree(role, candidate.entry().role()));
        List<Evidence> passages = there.stream()
                .filter(told ->
                        candidate.entry().forms().anyMatch(form -> AuthorityNames.same(told.form(), NameForm.of(form))))
                .flatMap(told -> told.passages().stream())
                .toList();
        return new NearListed(spelling, candidate.entry(), candidate.form(), likeness, sameRole, passages);
    }
}

package dev.copydesk.rules.packs;

import dev.copydesk.contracts.article.ParsedArticle;
import dev.copydesk.contracts.flag.Flag;
import dev.copydesk.rules.check.FactLimits;
import dev.copydesk.rules.check.Firing;
import java.util.List;
import org.drools.ruleunits.api.RuleUnit;

/** The rules of a pack's DRL files, compiled. */
final class CompiledRules {
    /** Those of a pack without any. */
    static final CompiledRules NONE = new CompiledRules(null, 0);

    private final RuleUnit<HouseUnit> unit;
    private final int size;

    CompiledRules(RuleUnit<HouseUnit> unit, int size) {
        this.unit = unit;
        this.size = size;
    }

    int size() {
        return size;
    }

    /** What the rules raise on an article, of very many facts the first ones. */
    List<Flag> fire(ParsedArticle article, House house) {
        if (unit == null) {
            return List.of();
        }
        HouseUnit data = new HouseUnit(FactLimits.bounded(article), house);
        Firing.fire(unit, data);
        return data.getFlags();
    }
}

package dev.copydesk.rules.arithmetic.difference;

import dev.copydesk.contracts.fact.Quantity.Measure;
import dev.copydesk.contracts.fact.Quantity.Part;
import dev.copydesk.rules.arithmetic.figure.Around;
import dev.copydesk.rules.arithmetic.figure.Figure;
import dev.copydesk.rules.arithmetic.figure.People;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The figures that a difference may lie between. */
final class Operands {
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /** "1.94 metres ... 1.88 metres, six centimetres": how many of the smaller unit, in which copy gives a difference, make one of the larger. */
    private static final Map<String, Integer> UNITS =
            Map.of("cm m", 100, "m km", 1000, "kg t", 1000, "minute hour", 60, "second minute", 60);

    private Operands() {}

    /** Figures that a difference may be between, each larger than it; else just two of which one is. */
    static List<Figure> of(Around around) {
        Figure difference = around.figure();
        if (difference.measure() == Measure.TEMPERATURE) {
            return temperatures(around);
        }
        List<Figure> near = around.near(other -> operand(difference, other));
        BigDecimal factor = near.stream()
                .map(other -> UNITS.get(difference.unit() + " " + other.unit()))
                .filter(Objects::nonNull)
                .map(BigDecimal::valueOf)
                .findFirst()
                .orElse(BigDecimal.ONE);
        List<Figure> kind = near.stream()
                .map(other -> difference.unit() == null || difference.unit().equals(other.unit())
                        ? other
                        : other.times(factor))
                .toList();
        List<Figure> larger = kind.stream()
                .filter(other -> difference.measure() == Measure.PERCENTAGE_POINT
                        || other.value().compareTo(difference.value()) > 0)
                .toList();
        boolean one = larger.size() == 1
                && kind.size() == 2
                && kind.stream().allMatch(other -> other.value().multiply(TWO).compareTo(difference.value()) > 0);
        return one ? kind : larger;
    }

    /** Temperatures of one scale; a difference in mere degrees is of the scale that is told first. */
    private static List<Figure> temperatures(Around around) {
        List<Figure> all = around.near(other -> other.measure() == Measure.TEMPERATURE
                && other.exact()
                && !other.change()
                && other.part() != Part.DIFFERENCE);
        String unit = around.figure().unit();
        String scale = !unit.equals("deg") || all.isEmpty() ? unit : all.get(0).unit();
        return all.stream().filter(other -> other.unit().equals(scale)).toList();
    }

    private static boolean operand(Figure difference, Figure other) {
        if (!other.term() || other.part() == Part.DIFFERENCE) {
            return false;
        }
        if (difference.measure() == Measure.PERCENTAGE_POINT) {
            return other.percent() && !other.change();
        }
        boolean named = difference.part() == Part.DIFFERENCE || difference.change() || Apart.comers(difference);
        boolean people = named && difference.count() && People.counted(difference) && People.counted(other);
        return (people || difference.comparesWith(other) || UNITS.containsKey(difference.unit() + " " + other.unit()))
                && !other.change();
    }
}

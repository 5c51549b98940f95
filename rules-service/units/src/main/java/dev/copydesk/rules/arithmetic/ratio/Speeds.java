package dev.copydesk.rules.arithmetic.ratio;

import dev.copydesk.rules.arithmetic.claim.Claim;
import dev.copydesk.rules.arithmetic.claim.Rounding;
import dev.copydesk.rules.arithmetic.figure.Around;
import dev.copydesk.rules.arithmetic.figure.Figure;
import dev.copydesk.rules.arithmetic.figure.Interval;
import dev.copydesk.rules.arithmetic.figure.Wording;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Speeds: "covered 90 miles in two hours, at an average of 45 mph". */
public final class Speeds {
    /** Units of time, in hours. */
    private static final Map<String, BigDecimal> HOURS = Map.of(
            "hour",
            BigDecimal.ONE,
            "minute",
            BigDecimal.ONE.divide(BigDecimal.valueOf(60), MathContext.DECIMAL64),
            "second",
            BigDecimal.ONE.divide(BigDecimal.valueOf(3600), MathContext.DECIMAL64),
            "day",
            BigDecimal.valueOf(24));

    private Speeds() {}

    /** Whether a figure is an exact speed. */
    public static boolean is(Figure figure) {
        return figure.exact() && ("mph".equals(figure.unit()) || "km/h".equals(figure.unit()));
    }

    /** The readings of a speed: one distance of its sentence over one time of it. */
    public static List<Claim> of(String text, Around around) {
        Figure speed = around.figure();
        String unit = speed.unit().equals("mph") ? "mi" : "km";
        List<Figure> here = around.near(other -> other.exact() && other.sentence() == speed.sentence());
        List<Figure> distances =
                here.stream().filter(other -> unit.equals(other.unit())).toList();
        List<Figure> times = here.stream()
                .filter(other -> other.unit() != null && HOURS.containsKey(other.unit()))
                .toList();
        List<Claim> claims = new ArrayList<>();
        for (Figure distance : distances) {
            for (Figure time : times) {
                if (time.value().signum() > 0) {
                    claims.add(claim(text, speed, distance, time));
                }
            }
        }
        boolean sure = claims.size() == 1 && Rates.called(text, speed);
        return sure ? claims : claims.stream().map(Claim::loose).toList();
    }

    private static Claim claim(String text, Figure speed, Figure distance, Figure time) {
        BigDecimal hours = time.value().multiply(HOURS.get(time.unit()), MathContext.DECIMAL64);
        BigDecimal actual = distance.value().divide(hours, MathContext.DECIMAL64);
        BigDecimal shown = Rounding.like(speed, actual);
        BigDecimal room = actual.movePointLeft(2)
                .multiply(BigDecimal.valueOf(4))
                .max(speed.quantity().grain());
        return Claim.of(Rates.RULE, speed, shown, Interval.of(actual).widened(room), List.of(distance, time))
                .working(text.substring(distance.start(), distance.end()) + " in "
                        + text.substring(time.start(), time.end()) + " = "
                        + Wording.plain(actual.setScale(1, RoundingMode.HALF_UP)) + " " + speed.unit())
                .fix(new Claim.Fix(
                        speed.start(), speed.end(), Wording.like(text, speed, shown), "the speed worked out"));
    }
}

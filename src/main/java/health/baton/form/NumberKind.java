package health.baton.form;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A number between limits. */
record NumberKind(
        @Nullable BigDecimal min,
        @Nullable BigDecimal max,
        @Nullable BigDecimal step,
        @Nullable Integer decimals) implements Kind {
    private static final double TOO_LARGE = 1e15;
    private static final int MOST_DECIMALS = 10;

    @Override
    public Reading read(Object sent) throws NotAcceptable {
        if (!(sent instanceof Number number) || !Double.isFinite(number.doubleValue())) {
            throw new NotAcceptable("is not a number");
        }
        if (Math.abs(number.doubleValue()) >= TOO_LARGE) {
            throw new NotAcceptable("is too large");
        }
        BigDecimal exact = new BigDecimal(number.toString()).stripTrailingZeros();
        int allowed = decimals == null ? MOST_DECIMALS : decimals;
        if (exact.scale() > allowed) {
            throw new NotAcceptable(
                    allowed == 0 ? "is not a whole number" : "has more than %d decimal places".formatted(allowed));
        }
        if (min != null && exact.compareTo(min) < 0) {
            throw new NotAcceptable("is less than " + min.toPlainString());
        }
        if (max != null && exact.compareTo(max) > 0) {
            throw new NotAcceptable("is more than " + max.toPlainString());
        }
        if (step != null && exact.remainder(step).signum() != 0) {
            throw new NotAcceptable("is not a multiple of " + step.toPlainString());
        }
        return new Reading(plain(exact), exact.toPlainString());
    }

    private static Object plain(BigDecimal exact) {
        if (exact.scale() > 0) {
            return exact.doubleValue();
        }
        long whole = exact.longValueExact();
        return whole == (int) whole ? (Object) (int) whole : (Object) whole;
    }
}

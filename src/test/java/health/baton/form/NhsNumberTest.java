package health.baton.form;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;

class NhsNumberTest {
    @Example
    void acceptsPublishedTestNumbersAndRefusesAWrongOne() {
        assertThat(NhsNumber.isValid("9000000009")).isTrue();
        assertThat(NhsNumber.isValid("9990548609")).isTrue();
        assertThat(NhsNumber.isValid("991 200 3888")).isTrue();
        assertThat(NhsNumber.isValid("1234567890")).isFalse();
        assertThat(NhsNumber.isValid("900000000")).isFalse();
        assertThat(NhsNumber.isValid("90000000091")).isFalse();
        assertThat(NhsNumber.isValid("٩٠٠٠٠٠٠٠٠٩")).isFalse();
    }

    @Property
    void oneDigitAtMostChecksNineDigits(@ForAll @NumericChars @StringLength(9) String body) {
        long valid = java.util.stream.IntStream.range(0, 10)
                .filter(check -> NhsNumber.isValid(body + check))
                .count();
        assertThat(valid).isEqualTo(checkDigit(body) == 10 ? 0 : 1);
        if (checkDigit(body) < 10) {
            assertThat(NhsNumber.isValid(body + checkDigit(body))).isTrue();
        }
    }

    @Property
    void anyOneDigitReadWronglyIsNoticed(
            @ForAll @NumericChars @StringLength(9) String body,
            @ForAll @IntRange(max = 9) int place,
            @ForAll @IntRange(min = 1, max = 9) int wrongBy) {
        Assume.that(checkDigit(body) < 10);
        StringBuilder number = new StringBuilder(body + checkDigit(body));
        number.setCharAt(place, (char) ('0' + (number.charAt(place) - '0' + wrongBy) % 10));
        assertThat(NhsNumber.isValid(number.toString())).isFalse();
    }

    @Property
    void twoNeighbouringDigitsSwappedAreNoticed(
            @ForAll @NumericChars @StringLength(9) String body, @ForAll @IntRange(max = 7) int place) {
        Assume.that(checkDigit(body) < 10 && body.charAt(place) != body.charAt(place + 1));
        StringBuilder number = new StringBuilder(body + checkDigit(body));
        number.setCharAt(place, body.charAt(place + 1));
        number.setCharAt(place + 1, body.charAt(place));
        assertThat(NhsNumber.isValid(number.toString())).isFalse();
    }

    @Property
    void isShownInGroupsAndReadBackAsTheSameNumber(@ForAll @NumericChars @StringLength(10) String digits) {
        assertThat(NhsNumber.shown(digits)).matches("\\d{3} \\d{3} \\d{4}");
        assertThat(NhsNumber.compact(NhsNumber.shown(digits))).isEqualTo(digits);
    }

    private static int checkDigit(String body) {
        int sum = 0;
        for (int place = 0; place < 9; place++) {
            sum += (body.charAt(place) - '0') * (10 - place);
        }
        int check = 11 - sum % 11;
        return check == 11 ? 0 : check;
    }
}

package health.baton.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;

/** The signs at the bottom of an activity: more inside, several times, again and again. */
final class BottomSigns {
    private static final double STEP = 18;
    private static final String INSIDE = "M-7 -7H7V7H-7ZM-4 0H4M0 -4V4";
    private static final String BESIDE_EACH_OTHER = "M-5 -6V6M0 -6V6M5 -6V6";
    private static final String ONE_BY_ONE = "M-6 -5H6M-6 0H6M-6 5H6";
    private static final String AGAIN = "M-2 5.5A6 6 0 1 1 3 5M-2 5.5L-6 6M-2 5.5L-3 1.5";
    private static final String UNDONE = "M-8 0L-1 -5V5ZM0 0L7 -5V5Z";
    private static final String IN_ANY_ORDER = "M-7 2Q-3.5 -5 0 0T7 -2";

    private BottomSigns() {}

    /** Whether there was any. */
    static boolean draw(Svg svg, Shape shape) {
        List<String> signs = signs(shape);
        double x = shape.box().centre().x() - (signs.size() - 1) * STEP / 2;
        for (String sign : signs) {
            svg.open(
                    "g",
                    "transform",
                    "translate(%s %s)"
                            .formatted(Svg.number(x), Svg.number(shape.box().bottom() - 10)));
            svg.path("sign", sign);
            svg.close("g");
            x += STEP;
        }
        return !signs.isEmpty();
    }

    private static List<String> signs(Shape shape) {
        List<String> signs = new ArrayList<>();
        Optional<Element> each = Xml.child(shape.node(), "multiInstanceLoopCharacteristics");
        each.ifPresent(
                loop -> signs.add("true".equals(loop.getAttribute("isSequential")) ? ONE_BY_ONE : BESIDE_EACH_OTHER));
        if (shape.has("standardLoopCharacteristics")) {
            signs.add(AGAIN);
        }
        if ("true".equals(shape.node().getAttribute("isForCompensation"))) {
            signs.add(UNDONE);
        }
        if (shape.type().equals("adHocSubProcess")) {
            signs.add(IN_ANY_ORDER);
        }
        if (shape.type().equals("callActivity") || (shape.isSubprocess() && !shape.expanded())) {
            signs.add(INSIDE);
        }
        return signs;
    }
}

package health.baton.pathway;

import health.baton.pathway.Drawing.Box;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * The common screen has 1920 x 1080 pixels, of which the browser leaves about 1920 x 945. The Modeler writes labels in
 * letters of 11 pixels; below 9, at four fifths of the size, they can no longer be read without leaning forward. So a
 * diagram may be as wide and as high as five quarters of what the browser leaves.
 */
@Component
class FitsOnAScreen implements ModelRule {
    private static final int WIDTH = 2400;
    private static final int HEIGHT = 1180;

    @Override
    public String id() {
        return "fits-on-a-screen";
    }

    @Override
    public String why() {
        return "A diagram that does not fit on a screen is two diagrams: nobody holds in mind what has been scrolled away.";
    }

    @Override
    public List<Finding> check(Library library) {
        List<Finding> findings = new ArrayList<>();
        for (Model model : library.models()) {
            Box frame = Drawing.of(model).frame();
            if (frame.width() > WIDTH || frame.height() > HEIGHT) {
                findings.add(new Node(model, model.process().orElse(model.definitions()))
                        .breaks(
                                this,
                                "the diagram is %.0f x %.0f pixels, more than %d x %d"
                                        .formatted(frame.width(), frame.height(), WIDTH, HEIGHT),
                                "Draw it closer, or move a part of it into a block in processes/shared and call that"));
            }
        }
        return findings;
    }
}

package health.baton.printing;

import org.jspecify.annotations.Nullable;

/**
 * A marked part of a page, in the order in which the letter is read.
 *
 * @param block which block it belongs to
 * @param part what it is in the block
 * @param page from 0
 * @param mark number on its page (the MCID)
 * @param link where it leads; null when it leads nowhere
 * @param box left, bottom, right and top on the page, in points
 */
record Spot(
        int block,
        Block.Role role,
        Part part,
        int page,
        int mark,
        @Nullable String link,
        Box box) {
    /** The words, the label of a list's item, or a picture. */
    enum Part {
        WORDS,
        LABEL,
        PICTURE
    }

    record Box(float left, float bottom, float right, float top) {
        Box with(Box other) {
            return new Box(
                    Math.min(left, other.left),
                    Math.min(bottom, other.bottom),
                    Math.max(right, other.right),
                    Math.max(top, other.top));
        }
    }
}

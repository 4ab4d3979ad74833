package health.baton.pathway;

/**
 * A finding in a numbered list.
 *
 * @param number counted from 1 over all files
 * @param why the rule's reason, in a sentence
 * @param anchor id of the marked element in the drawing; empty when no drawing can show it
 */
public record Noted(int number, Finding finding, String why, String anchor) {}

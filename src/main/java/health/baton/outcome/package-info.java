/**
 * What the cases came to, beside the published figures: for managers of the organisations that take part, without any
 * person; and for clinicians what became of their own decisions.
 */
@org.jspecify.annotations.NullMarked
package health.baton.outcome;

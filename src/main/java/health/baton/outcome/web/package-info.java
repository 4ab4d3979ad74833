/** Pages and endpoints of managers, and the page of one's own decisions. */
@org.jspecify.annotations.NullMarked
package health.baton.outcome.web;

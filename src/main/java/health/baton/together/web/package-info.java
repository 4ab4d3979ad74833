/** The page of many tasks. */
@org.jspecify.annotations.NullMarked
package health.baton.together.web;

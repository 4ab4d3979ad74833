/** The page on which it is written down. */
@org.jspecify.annotations.NullMarked
package health.baton.told.web;

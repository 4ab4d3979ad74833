/** The answer page, the printable letter and the inbox. */
@org.jspecify.annotations.NullMarked
package health.baton.correspondence.web;

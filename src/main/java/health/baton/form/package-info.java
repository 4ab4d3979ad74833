/**
 * What a form asks and which answers it accepts: reads form-js schemas (version 16) and checks submissions on the server
 * exactly as the browser would have. Knows neither cases nor the engine.
 */
@org.jspecify.annotations.NullMarked
package health.baton.form;

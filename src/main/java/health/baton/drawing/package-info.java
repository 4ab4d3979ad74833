/** Draws a BPMN model as SVG in the standard's notation, from its diagram interchange; it knows neither rules nor pathways. */
@org.jspecify.annotations.NullMarked
package health.baton.drawing;

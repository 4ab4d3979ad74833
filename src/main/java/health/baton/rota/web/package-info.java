/** The rota's doors for programs. */
@org.jspecify.annotations.NullMarked
package health.baton.rota.web;

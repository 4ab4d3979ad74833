/**
 * The only room that knows the process engine: how models reach capabilities, who may do what to a task, what is told
 * to the other rooms. It imports no other room: it publishes events in the engine's transaction and asks through small
 * interfaces which the rooms implement.
 */
@org.jspecify.annotations.NullMarked
package health.baton.engine;

/** The agenda, for the teams that take part. */
@org.jspecify.annotations.NullMarked
package health.baton.meeting.web;

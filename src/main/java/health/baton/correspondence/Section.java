package health.baton.correspondence;

/** A part of a document: its heading and plain text. */
public record Section(String heading, String text) {}

package pair;

/** What is handed on. */
public record Order(long number) {}

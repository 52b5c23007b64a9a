package pair;

/** What is paid for a month. */
public record Rent(long cents, String currency) {}

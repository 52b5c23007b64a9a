package pair;

/** Who is meant. */
public record CustomerKey(String tenant, int number) {}

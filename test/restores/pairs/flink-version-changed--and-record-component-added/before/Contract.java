package pair;

/** What is agreed with a tenant. */
public record Contract(String tenant, Rent rent) {}

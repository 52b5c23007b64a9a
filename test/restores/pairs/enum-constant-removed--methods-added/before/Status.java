package pair;

/** How a customer is treated. */
public enum Status {
  NEW,
  REGULAR;
}

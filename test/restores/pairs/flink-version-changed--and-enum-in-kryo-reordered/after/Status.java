package pair;

/** How far an order is. */
public enum Status {
  PAID,
  NEW,
  SENT
}

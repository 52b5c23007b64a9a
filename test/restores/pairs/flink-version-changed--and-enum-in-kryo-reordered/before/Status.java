package pair;

/** How far an order is. */
public enum Status {
  NEW,
  PAID,
  SENT
}

package pair;

/** How far an order is. */
public enum Status {
  SENT,
  PAID,
  NEW
}

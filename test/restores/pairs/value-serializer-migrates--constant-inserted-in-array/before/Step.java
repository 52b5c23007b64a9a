package pair;

/** How far an order has come. */
public enum Step {
  RECEIVED,
  PACKED,
  SENT
}

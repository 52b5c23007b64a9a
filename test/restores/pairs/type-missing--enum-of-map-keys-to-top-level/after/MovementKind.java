package pair;

/** What became of goods. */
public enum MovementKind {
  RECEIPT,
  SALE
}

package pair;

/** Who buys. */
public enum Customer {
  FIRST, SECOND, THIRD, FOURTH
}

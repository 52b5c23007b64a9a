package pair;

/** How good fruit is. */
public enum Grade {
  FIRST,
  SECOND,
  JUICE
}

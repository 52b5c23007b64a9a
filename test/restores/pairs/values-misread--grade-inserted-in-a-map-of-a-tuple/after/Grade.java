package pair;

/** How good fruit is. */
public enum Grade {
  EXTRA,
  FIRST,
  SECOND,
  JUICE
}

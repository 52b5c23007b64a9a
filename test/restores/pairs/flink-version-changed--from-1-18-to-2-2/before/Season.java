package pair;

/** Of a year. */
public enum Season {
  WINTER,
  SUMMER
}

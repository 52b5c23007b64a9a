package pair;

/** How grave something is. */
public enum Level {
  INFO,
  WARNING,
  ERROR
}

package pair;

/** How grave something is. */
public enum Level {
  INFO,
  WARNING,
  ERROR,
  FATAL;

  boolean wakesSomebody() {
    return this == ERROR || this == FATAL;
  }
}

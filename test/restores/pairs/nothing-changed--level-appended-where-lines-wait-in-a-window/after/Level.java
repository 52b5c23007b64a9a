package pair;

/** How bad it is. */
enum Level {
  DEBUG,
  INFO,
  WARN,
  ERROR,
  FATAL;

  boolean bad() {
    return compareTo(WARN) > 0;
  }
}

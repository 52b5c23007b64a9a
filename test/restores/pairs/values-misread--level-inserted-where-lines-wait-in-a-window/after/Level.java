package pair;

/** How bad it is. */
enum Level {
  TRACE,
  DEBUG,
  INFO,
  WARN,
  ERROR
}

package pair;

/** How bad it is. */
enum Level {
  DEBUG,
  INFO,
  WARN,
  ERROR
}

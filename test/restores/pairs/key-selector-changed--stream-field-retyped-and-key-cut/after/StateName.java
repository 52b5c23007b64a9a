package pair;

/** The names of the job's states. */
enum StateName {
  TOKENS,
  WINDOW_START,
  SIZES;

  String id() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}

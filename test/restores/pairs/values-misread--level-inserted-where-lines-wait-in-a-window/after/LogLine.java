package pair;

/** A line of a log, as its service wrote it. */
final class LogLine {
  private final String service;
  private final Level level;
  private final String words;
  private final long at;

  private LogLine(String service, Level level, String words, long at) {
    this.service = service;
    this.level = level;
    this.words = words;
    this.at = at;
  }

  static LogLine parse(String line) {
    String[] parts = line.split(" ", 4);
    return new LogLine(parts[1], Level.valueOf(parts[2]), parts[3], Long.parseLong(parts[0]));
  }

  String service() {
    return service;
  }

  Level level() {
    return level;
  }

  long at() {
    return at;
  }

  @Override
  public String toString() {
    return level + ": " + words;
  }
}

package pair;

/** A line of a log. */
public class Log {
  public String host;
  public Level level;

  public static Log of(Long number) {
    Log log = new Log();
    log.host = "host-" + number % 3;
    log.level = number % 5 == 0 ? Level.ERROR : number % 2 == 0 ? Level.WARNING : Level.INFO;
    return log;
  }
}

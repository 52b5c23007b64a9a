package pair;

/** An alarm of a machine. */
public class Alarm {
  public String machine;
  public Kind kind;
  public long number;

  public static Alarm of(Long number) {
    Alarm alarm = new Alarm();
    alarm.machine = "machine-" + number % 2;
    alarm.kind = number % 3 == 0 ? Kind.FIRE : Kind.WATER;
    alarm.number = number;
    return alarm;
  }

  /** What is wrong. */
  public enum Kind {
    FIRE,
    WATER
  }
}

package pair;

/** Somebody worked an hour. */
public class Shift {
  /** A Wednesday in May 2022. */
  private static final long BEGIN = 1_652_868_000L;

  public String worker;
  public String team;
  /** Seconds since 1970. */
  public long began;
  public int hours;

  public Shift() {}

  static Shift of(Long number) {
    Shift shift = new Shift();
    shift.worker = "worker-" + number % 12;
    shift.team = "team-" + number % 4;
    shift.began = BEGIN + number / 12;
    shift.hours = 1;
    return shift;
  }
}

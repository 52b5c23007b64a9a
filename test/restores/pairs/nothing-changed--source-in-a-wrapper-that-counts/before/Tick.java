package pair;

/** A price at a place in the log. */
public class Tick {
  public long position;
  public String symbol;

  public Tick() {}

  static Tick of(Long number) {
    Tick tick = new Tick();
    tick.position = number;
    tick.symbol = "symbol-" + number % 4;
    return tick;
  }
}

package pair;

/** An agent comes to work. */
public class Shift {
  public String agent;
  public int hours;
  public String team;

  public Shift() {}

  static Shift of(Long number) {
    Shift shift = new Shift();
    shift.agent = Agents.id("agent-" + number % 2);
    shift.hours = 8;
    return shift;
  }
}

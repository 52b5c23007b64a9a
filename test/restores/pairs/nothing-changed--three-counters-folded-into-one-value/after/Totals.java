package pair;

/** What a team has done. */
public class Totals {
  public long goals;
  public long fouls;
  public long minutes;

  public Totals() {}

  Totals plus(Play play) {
    goals += play.goals;
    fouls += play.fouls;
    minutes += play.minutes;
    return this;
  }
}

package pair;

/** A plank came off a saw. */
public class Plank {
  public String saw;
  public double length;

  public Plank() {}

  Plank(String saw, double length) {
    this.saw = saw;
    this.length = length;
  }
}

package pair;

/** What is known of a depot. */
public class Depot {
  public String name;
  public boolean open;
  public long revision;

  public Depot() {}

  static Depot of(Long number) {
    Depot depot = new Depot();
    depot.name = "Depot " + (number % 2 == 0 ? "North" : "South");
    depot.open = true;
    return depot;
  }
}

package pair;

/** Who a badge belongs to. */
public class Person {
  private String name;
  private long visits;

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public long getVisits() {
    return visits;
  }

  public void setVisits(long visits) {
    this.visits = visits;
  }
}

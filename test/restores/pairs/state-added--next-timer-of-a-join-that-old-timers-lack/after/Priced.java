package pair;

/** An order with the course that held when it came. */
public class Priced {
  public String currency;
  public long priced;
  public double course;

  public Priced() {}

  Priced(String currency, long priced, double course) {
    this.currency = currency;
    this.priced = priced;
    this.course = course;
  }
}

package pair;

/** What a machine measured. */
public class Reading {
  public enum Status {
    OK,
    HOT
  }

  public String machine;
  public String hall;
  public double celsius;
  public Status status;
  public String unit;

  public Reading() {}

  static Reading of(Long number) {
    Reading reading = new Reading();
    reading.machine = "machine-" + number % 4;
    reading.hall = "hall-" + number % 2;
    reading.celsius = 20 + number % 4;
    reading.status = number % 4 == 3 ? Status.HOT : Status.OK;
    reading.unit = "C";
    return reading;
  }
}

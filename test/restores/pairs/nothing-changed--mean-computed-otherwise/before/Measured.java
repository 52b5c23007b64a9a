package pair;

/** What a machine measured. */
public class Measured {
  public String machine;
  public double pressure;

  public Measured() {}

  static Measured of(Long number) {
    Measured measured = new Measured();
    measured.machine = "machine-" + number % 3;
    measured.pressure = number % 2 == 0 ? 20.7 : 21.3;
    return measured;
  }
}

package pair;

/** A sensor reports another severity. */
public class Alarm {
  public String sensor;
  public String site;

  public Alarm() {}

  Alarm(Reading reading) {
    sensor = reading.sensor;
    site = reading.site;
  }
}

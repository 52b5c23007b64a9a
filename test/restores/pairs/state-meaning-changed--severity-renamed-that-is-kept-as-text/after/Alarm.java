package pair;

/** A sensor reports another severity. */
public class Alarm {
  public String sensor;
  public String site;
  public Severity severity;

  public Alarm() {}

  Alarm(Reading reading, Severity severity) {
    sensor = reading.sensor;
    site = reading.site;
    this.severity = severity;
  }
}

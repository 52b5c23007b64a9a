package pair;

import common.Line;
import java.util.Locale;

/** Where the readings of a sensor usually lie. */
public class Band {
  public String sensor;
  public long readings;
  public double mean;
  public double deviation;

  public Band() {}

  public Band(String sensor, long readings, double mean, double deviation) {
    this.sensor = sensor;
    this.readings = readings;
    this.mean = mean;
    this.deviation = deviation;
  }

  String asLine() {
    return Line.of("usual", sensor, readings < 2 ? "learning" : String.format(Locale.ROOT, "%.1f +/- %.1f", mean, deviation));
  }
}

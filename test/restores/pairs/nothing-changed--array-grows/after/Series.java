package pair;

/** What a sensor measured. */
public class Series {
  public String sensor;
  public double[] values;

  static Series of(String key) {
    Series series = new Series();
    series.sensor = "sensor of " + key;
    series.setValues(0.5, 1.5, 2.5);
    return series;
  }

  public void setValues(double... values) {
    this.values = values;
  }

  double last() {
    return values[values.length - 1];
  }
}

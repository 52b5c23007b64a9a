package pair;
import java.util.ArrayList;
import java.util.List;

/** What a sensor measured. */
public class Series {
  public String sensor;
  public List<Double> values;

  static Series of(String key) {
    Series series = new Series();
    series.sensor = "sensor of " + key;
    series.values = new ArrayList<>(List.of(1.5, 2.5));
    return series;
  }

  double last() {
    return values.get(values.size() - 1);
  }
}

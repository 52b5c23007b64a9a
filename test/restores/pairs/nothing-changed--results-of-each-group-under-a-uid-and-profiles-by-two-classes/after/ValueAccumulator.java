package pair;

import java.text.DecimalFormat;

/** Measures one thing. */
public abstract class ValueAccumulator {
  private final String name;
  protected double value;

  protected ValueAccumulator(String name) {
    this.name = name;
  }

  static ValueAccumulator of(Measurement measurement) {
    switch (measurement.method()) {
      case COUNT:
        return new CountAccumulator(measurement.name());
      case SUM:
        return new SumAccumulator(measurement.name(), measurement.field());
      default:
        return new MaxAccumulator(measurement.name(), measurement.field());
    }
  }

  abstract void add(Event event);

  abstract void merge(ValueAccumulator other);

  String name() {
    return name;
  }

  String result() {
    return new DecimalFormat("#").format(value);
  }
}

package pair;

import org.apache.flink.api.common.functions.AggregateFunction;
import org.apache.flink.api.java.tuple.Tuple3;

/** Number, sum, and sum of squares. */
final class Statistics implements AggregateFunction<Double, Tuple3<Long, Double, Double>, double[]> {
  @Override
  public Tuple3<Long, Double, Double> createAccumulator() {
    return Tuple3.of(0L, 0.0, 0.0);
  }

  @Override
  public Tuple3<Long, Double, Double> add(Double value, Tuple3<Long, Double, Double> so) {
    return Tuple3.of(so.f0 + 1, so.f1 + value, so.f2 + value * value);
  }

  @Override
  public double[] getResult(Tuple3<Long, Double, Double> so) {
    double mean = so.f1 / so.f0;
    return new double[] {so.f0, mean, so.f0 < 2 ? 0 : Math.sqrt(Math.max(0, so.f2 / so.f0 - mean * mean))};
  }

  @Override
  public Tuple3<Long, Double, Double> merge(Tuple3<Long, Double, Double> one, Tuple3<Long, Double, Double> other) {
    return Tuple3.of(one.f0 + other.f0, one.f1 + other.f1, one.f2 + other.f2);
  }
}

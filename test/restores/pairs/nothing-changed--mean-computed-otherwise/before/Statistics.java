package pair;

import org.apache.flink.api.common.functions.AggregateFunction;
import org.apache.flink.api.java.tuple.Tuple3;

/** Number, mean, and sum of the squares of the distances from it (Welford). */
final class Statistics implements AggregateFunction<Double, Tuple3<Long, Double, Double>, double[]> {
  @Override
  public Tuple3<Long, Double, Double> createAccumulator() {
    return Tuple3.of(0L, 0.0, 0.0);
  }

  @Override
  public Tuple3<Long, Double, Double> add(Double value, Tuple3<Long, Double, Double> so) {
    long number = so.f0 + 1;
    double distance = value - so.f1;
    double mean = so.f1 + distance / number;
    return Tuple3.of(number, mean, so.f2 + distance * (value - mean));
  }

  @Override
  public double[] getResult(Tuple3<Long, Double, Double> so) {
    return new double[] {so.f0, so.f1, so.f0 < 2 ? 0 : Math.sqrt(so.f2 / (so.f0 - 1))};
  }

  @Override
  public Tuple3<Long, Double, Double> merge(Tuple3<Long, Double, Double> one, Tuple3<Long, Double, Double> other) {
    throw new UnsupportedOperationException();
  }
}

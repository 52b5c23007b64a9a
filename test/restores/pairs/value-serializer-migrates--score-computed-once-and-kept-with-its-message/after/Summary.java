package pair;

import java.util.List;
import java.util.function.ToDoubleFunction;

/** How scores are put together. */
public enum Summary {
  SUM(scores -> scores.stream().mapToDouble(Double::doubleValue).sum()),
  MAX(scores -> scores.stream().mapToDouble(Double::doubleValue).max().orElse(0)),
  POSITIVE_MEAN(scores -> scores.stream().mapToDouble(Double::doubleValue).filter(score -> score > 0).average().orElse(0));

  private final ToDoubleFunction<List<Double>> function;

  Summary(ToDoubleFunction<List<Double>> function) {
    this.function = function;
  }

  public double of(List<Double> scores) {
    if (scores == null || scores.isEmpty()) {
      return 0;
    }
    return alerts(scores) ? function.applyAsDouble(scores) : 0;
  }

  private static boolean alerts(List<Double> scores) {
    double positive = scores.stream().mapToDouble(Double::doubleValue).filter(score -> score > 0).average().orElse(0);
    double negative = scores.stream().mapToDouble(Double::doubleValue).filter(score -> score < 0).average().orElse(0);
    return positive > -negative;
  }
}

package pair;

import org.apache.flink.api.common.functions.AggregateFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Averages the last scores of a domain. */
final class Averaging implements AggregateFunction<Score, MovingAverage<String>, Score> {
  private static final Logger LOG = LoggerFactory.getLogger(Averaging.class);
  private final int entries;

  Averaging(int entries) {
    this.entries = entries;
  }

  @Override
  public MovingAverage<String> createAccumulator() {
    LOG.debug("A new average.");
    return new MovingAverage<>(entries);
  }

  @Override
  public MovingAverage<String> add(Score score, MovingAverage<String> average) {
    if (average.getKey() == null) {
      average.setKey(score.getDomain());
    }
    average.add(score.getScore());
    return average;
  }

  @Override
  public Score getResult(MovingAverage<String> average) {
    return new Score(average.getKey(), average.mean(), average.size());
  }

  @Override
  public MovingAverage<String> merge(MovingAverage<String> one, MovingAverage<String> other) {
    return one.merge(other);
  }
}

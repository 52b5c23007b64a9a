package pair;

import org.apache.flink.api.common.functions.AggregateFunction;

/** Sums a player's scores up. */
final class SumUp implements AggregateFunction<Score, Points, Points> {
  @Override
  public Points createAccumulator() {
    return Points.none();
  }

  @Override
  public Points add(Score score, Points points) {
    points.league = score.league;
    points.games++;
    points.best = Math.max(points.best, score.points);
    points.sum += score.points;
    return points;
  }

  @Override
  public Points getResult(Points points) {
    return points;
  }

  @Override
  public Points merge(Points one, Points other) {
    one.games += other.games;
    one.sum += other.sum;
    return one;
  }
}

package pair;

import org.apache.flink.api.common.functions.AggregateFunction;

/** Sums readings up. */
final class Summarise implements AggregateFunction<Reading, Summary, Summary> {
  @Override
  public Summary createAccumulator() {
    return new Summary();
  }

  @Override
  public Summary add(Reading reading, Summary summary) {
    summary.device = reading.device;
    summary.count++;
    summary.sum += reading.value;
    summary.coldest = Math.min(summary.coldest, reading.value);
    summary.newest = Math.max(summary.newest, reading.at);
    return summary;
  }

  @Override
  public Summary getResult(Summary summary) {
    return summary;
  }

  @Override
  public Summary merge(Summary one, Summary other) {
    one.count += other.count;
    one.sum += other.sum;
    one.coldest = Math.min(one.coldest, other.coldest);
    one.newest = Math.max(one.newest, other.newest);
    return one;
  }
}

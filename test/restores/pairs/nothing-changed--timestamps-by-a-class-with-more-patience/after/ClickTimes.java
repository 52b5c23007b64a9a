package pair;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.apache.flink.api.common.eventtime.SerializableTimestampAssigner;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;

/** When clicks were. */
final class ClickTimes implements SerializableTimestampAssigner<Click> {
  static WatermarkStrategy<Click> strategy() {
    return WatermarkStrategy.<Click>forBoundedOutOfOrderness(Duration.ofSeconds(30)).withIdleness(Duration.ofMinutes(1)).withTimestampAssigner(new ClickTimes());
  }

  @Override
  public long extractTimestamp(Click click, long previous) {
    return TimeUnit.SECONDS.toMillis(click.at);
  }
}

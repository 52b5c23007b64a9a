package common;

import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.api.connector.source.util.ratelimit.RateLimiterStrategy;
import org.apache.flink.connector.datagen.source.DataGeneratorSource;
import org.apache.flink.streaming.api.datastream.DataStreamSource;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Ascending numbers without end, a hundred a second. */
public final class Feed {
  private Feed() {}

  public static DataStreamSource<Long> of(StreamExecutionEnvironment env, String name) {
    DataGeneratorSource<Long> numbers = new DataGeneratorSource<>(number -> number, Long.MAX_VALUE, RateLimiterStrategy.perSecond(100), Types.LONG);
    return env.fromSource(numbers, WatermarkStrategy.noWatermarks(), name);
  }

  /** One of four keys. */
  public static String key(Long number) {
    return "key-" + number % 4;
  }
}

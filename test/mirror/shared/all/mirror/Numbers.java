package mirror;

import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.common.functions.MapFunction;
import org.apache.flink.api.connector.source.lib.NumberSequenceSource;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Ascending numbers that do not end before anybody looks, some hundred a second, ten milliseconds of event time apart. Runs on every Flink since 1.13. */
public final class Numbers {
  private Numbers() {}

  public static SingleOutputStreamOperator<Long> of(StreamExecutionEnvironment env, String name) {
    WatermarkStrategy<Long> times = WatermarkStrategy.<Long>forMonotonousTimestamps().withTimestampAssigner((number, before) -> number * 10);
    return env.fromSource(new NumberSequenceSource(1, 20_000_000), times, name).uid(name).map(new Slow()).name(name + " slowed down").uid(name + "-slow");
  }

  /** One of four keys. */
  public static String key(Long number) {
    return "key-" + number % 4;
  }

  private static final class Slow implements MapFunction<Long, Long> {
    @Override
    public Long map(Long number) throws InterruptedException {
      Thread.sleep(4);
      return number;
    }
  }
}

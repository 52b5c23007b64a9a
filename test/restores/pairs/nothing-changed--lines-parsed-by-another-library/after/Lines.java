package pair;

import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.api.connector.source.util.ratelimit.RateLimiterStrategy;
import org.apache.flink.connector.datagen.source.DataGeneratorSource;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** What browsers send. */
final class Lines {
  private Lines() {}

  static DataStream<String> of(StreamExecutionEnvironment env) {
    DataGeneratorSource<String> lines = new DataGeneratorSource<>(Lines::line, Long.MAX_VALUE, RateLimiterStrategy.perSecond(100), Types.STRING);
    return env.fromSource(lines, WatermarkStrategy.noWatermarks(), "lines").uid("lines");
  }

  private static String line(Long number) {
    return "{\"user\":{\"name\":\"user-" + number % 4 + "\",\"agent\":\"a\"},\"page\":\"/p/" + number + "\",\"at\":" + number * 100 + "}";
  }
}

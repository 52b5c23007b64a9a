package pair;

import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.api.connector.source.util.ratelimit.RateLimiterStrategy;
import org.apache.flink.connector.datagen.source.DataGeneratorSource;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** What the claims department sends. */
final class Claims {
  private Claims() {}

  static DataStream<Claim> of(StreamExecutionEnvironment env) {
    DataGeneratorSource<Claim> source = new DataGeneratorSource<>(Claim::of, Long.MAX_VALUE, RateLimiterStrategy.perSecond(100), Types.POJO(Claim.class));
    return env.fromSource(source, WatermarkStrategy.noWatermarks(), "claims").uid("claims");
  }
}

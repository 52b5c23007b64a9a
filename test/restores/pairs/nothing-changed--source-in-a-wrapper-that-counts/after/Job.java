package pair;

import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.api.connector.source.util.ratelimit.RateLimiterStrategy;
import org.apache.flink.connector.datagen.source.DataGeneratorSource;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Counts ticks. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataGeneratorSource<Tick> generator = new DataGeneratorSource<>(Tick::of, Long.MAX_VALUE, RateLimiterStrategy.perSecond(100), Types.POJO(Tick.class));
    DataStream<Tick> ticks = env.fromSource(Counted.source(generator, generator.getProducedType()), WatermarkStrategy.noWatermarks(), "ticks, counted").uid("ticks");
    ticks.keyBy(tick -> tick.symbol).process(new CountTicks()).uid("count").print().uid("out");
    env.execute("ticks");
  }
}

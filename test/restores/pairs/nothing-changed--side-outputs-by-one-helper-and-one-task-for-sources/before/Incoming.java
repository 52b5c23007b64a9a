package pair;

import common.Feed;
import java.time.Duration;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.common.functions.MapFunction;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** What the box offices send. */
final class Incoming {
  private Incoming() {}

  static DataStream<Sale> of(StreamExecutionEnvironment env, Options options) {
    return fromOffices(env, "sales", Sale::sold, options).union(fromOffices(env, "cancellations", Sale::cancelled, options));
  }

  private static DataStream<Sale> fromOffices(StreamExecutionEnvironment env, String name, MapFunction<Long, Sale> conversion, Options options) {
    String without = options.without();
    DataStream<Sale> converted = Feed.of(env, name).uid(name).map(conversion).returns(Sale.class).uid(name + "-convert").name("Convert " + name);
    return converted
        .filter(sale -> !sale.office.equals(without))
        .setParallelism(env.getParallelism())
        .uid(name + "-filter")
        .assignTimestampsAndWatermarks(times(options.lateness()))
        .setParallelism(env.getParallelism())
        .uid(name + "-times");
  }

  private static WatermarkStrategy<Sale> times(Duration lateness) {
    return WatermarkStrategy.<Sale>forBoundedOutOfOrderness(lateness).withTimestampAssigner((sale, before) -> sale.at).withIdleness(Duration.ofSeconds(10));
  }
}

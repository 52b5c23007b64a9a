package pair;

import common.Feed;
import java.time.Duration;
import java.util.Optional;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.common.functions.MapFunction;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** What the box offices send. */
final class Incoming {
  private Incoming() {}

  static DataStream<Sale> of(StreamExecutionEnvironment env, Options options) {
    return fromOffices(env, "sales", Sale::sold, options).union(fromOffices(env, "cancellations", Sale::cancelled, options));
  }

  private static DataStream<Sale> fromOffices(StreamExecutionEnvironment env, String name, MapFunction<Long, Sale> conversion, Options options) {
    int parallelism = options.sourceParallelism();
    DataStream<Long> numbers = Feed.of(env, name).setParallelism(parallelism).uid(name);
    return fromStream(numbers, name, conversion, options, Optional.of(parallelism));
  }

  static DataStream<Sale> fromStream(DataStream<Long> numbers, String name, MapFunction<Long, Sale> conversion, Options options, Optional<Integer> parallelism) {
    String without = options.without();
    SingleOutputStreamOperator<Sale> converted = numbers.map(conversion).returns(Sale.class).uid(name + "-convert").name("Convert " + name);
    parallelism.ifPresent(converted::setParallelism);
    SingleOutputStreamOperator<Sale> filtered = converted.filter(sale -> !sale.office.equals(without)).uid(name + "-filter").name("Without " + without);
    parallelism.ifPresent(filtered::setParallelism);
    SingleOutputStreamOperator<Sale> timed = filtered.assignTimestampsAndWatermarks(times(options.lateness())).uid(name + "-times");
    parallelism.ifPresent(timed::setParallelism);
    return timed;
  }

  private static WatermarkStrategy<Sale> times(Duration lateness) {
    return WatermarkStrategy.<Sale>forBoundedOutOfOrderness(lateness).withTimestampAssigner((sale, before) -> sale.at).withIdleness(Duration.ofSeconds(10));
  }
}

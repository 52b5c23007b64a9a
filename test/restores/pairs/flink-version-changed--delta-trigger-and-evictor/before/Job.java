package pair;

import common.Feed;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.api.java.tuple.Tuple4;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.windowing.assigners.GlobalWindows;
import org.apache.flink.streaming.api.windowing.evictors.TimeEvictor;
import org.apache.flink.streaming.api.windowing.time.Time;
import org.apache.flink.streaming.api.windowing.triggers.DeltaTrigger;

/** The top speed of cars, told anew after every fifty metres, from what they drove lately. */
public final class Job {
  private static final TypeInformation<Tuple4<String, Integer, Double, Long>> CAR = Types.TUPLE(Types.STRING, Types.INT, Types.DOUBLE, Types.LONG);
  private static final double METRES = 50;

  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Tuple4<String, Integer, Double, Long>> cars =
        Feed.of(env, "cars")
            .uid("cars")
            .name("Cars")
            .map(Cars::at)
            .returns(CAR)
            .uid("parse")
            .name("Parse")
            .assignTimestampsAndWatermarks(WatermarkStrategy.<Tuple4<String, Integer, Double, Long>>forMonotonousTimestamps().withTimestampAssigner((car, before) -> car.f3))
            .uid("times")
            .name("Times");
    cars.keyBy(car -> car.f0)
        .window(GlobalWindows.create())
        .evictor(TimeEvictor.of(Time.hours(5)))
        .trigger(DeltaTrigger.of(METRES, (one, other) -> other.f2 - one.f2, CAR.createSerializer(env.getConfig())))
        .process(new TopSpeed())
        .uid("top-speed")
        .name("Top speed")
        .print()
        .uid("top-speed-out")
        .name("Out");
    cars.keyBy(car -> car.f0).sum(1).uid("sum").name("Sum of speeds").map(car -> car.f0 + " " + car.f1).uid("sum-lines").name("Lines").print().uid("sum-out").name("Out");
    cars.keyBy(car -> car.f0).process(new Reports()).uid("reports").name("Reports").print().uid("reports-out").name("Out");
    env.execute("cars");
  }
}

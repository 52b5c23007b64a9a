package pair;

import common.Feed;
import common.Line;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.api.java.tuple.Tuple2;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Watches the machines of two halls. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.setBufferTimeout(20);
    DataStream<Reading> readings = Feed.of(env, "readings").uid("readings").map(Reading::of).uid("parse").filter(Job::isPossible).uid("possible");

    SingleOutputStreamOperator<String> watched = readings.keyBy(reading -> reading.machine).process(new WatchHealth()).uid("watch");
    watched.print().uid("watch-out");
    watched.getSideOutput(WatchHealth.ALARMS).keyBy(alarm -> alarm.hall).process(new Alarms()).uid("alarms").print().uid("alarms-out");

    readings.keyBy(reading -> reading.machine).process(new Sampling()).uid("sampling").setParallelism(2).print().setParallelism(2).uid("sampling-out");
    readings
        .map(reading -> Tuple2.of(reading.hall, 1L))
        .returns(Types.TUPLE(Types.STRING, Types.LONG))
        .uid("ones")
        .keyBy(one -> one.f0)
        .reduce((one, other) -> Tuple2.of(one.f0, one.f1 + other.f1))
        .uid("halls")
        .map(hall -> Line.of("hall", hall.f0, hall.f1))
        .uid("hall-lines")
        .print()
        .uid("halls-out");
    readings.map(new Journal()).uid("journal").name("Journal").disableChaining().print().uid("journal-out");

    env.execute("machines");
  }

  private static boolean isPossible(Reading reading) {
    return reading.celsius > -273 && reading.celsius < 1500;
  }
}

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
    DataStream<Reading> readings = Feed.of(env, "readings").uid("readings").map(Reading::of).uid("parse").filter(reading -> reading.celsius > -273).uid("possible");

    SingleOutputStreamOperator<String> watched = readings.keyBy(reading -> reading.machine).process(new Watch()).uid("watch");
    watched.print().uid("watch-out");
    watched.getSideOutput(Watch.ALARMS).keyBy(alarm -> alarm.hall).process(new Alarms()).uid("alarms").print().uid("alarms-out");

    readings.keyBy(reading -> reading.machine).process(new Sampling()).uid("sampling").print().uid("sampling-out");
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
    readings.map(new Journal()).uid("journal").print().uid("journal-out");

    env.execute("machines");
  }
}

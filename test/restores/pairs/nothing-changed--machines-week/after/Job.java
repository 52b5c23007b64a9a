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
    DataStream<Reading> parsed = Named.as("parse", Feed.of(env, "readings").uid("readings").map(new Parse()));
    DataStream<Reading> readings = Named.as("possible", parsed.filter(reading -> reading.celsius > -273));

    SingleOutputStreamOperator<String> watched = Named.as("watch", readings.keyBy(reading -> reading.machine).process(new Watch()));
    watched.print().uid("watch-out");
    Named.as("alarms", watched.getSideOutput(Watch.ALARMS).keyBy(alarm -> alarm.hall).process(new Alarms())).setParallelism(2).print().setParallelism(2).uid("alarms-out");

    Named.as("sampling", readings.keyBy(reading -> reading.machine).process(new Sampling())).print().uid("sampling-out");
    SingleOutputStreamOperator<Tuple2<String, Long>> ones =
        Named.as("ones", readings.map(reading -> Tuple2.of(reading.hall, 1L)).returns(Types.TUPLE(Types.STRING, Types.LONG)));
    SingleOutputStreamOperator<Tuple2<String, Long>> halls = Named.as("halls", ones.keyBy(one -> one.f0).reduce(new Sum()));
    Named.as("hall-lines", halls.map(hall -> Line.of("hall", hall.f0, hall.f1))).print().uid("halls-out");
    Named.as("journal", readings.map(new Journal())).print().uid("journal-out");

    env.execute("machines");
  }
}

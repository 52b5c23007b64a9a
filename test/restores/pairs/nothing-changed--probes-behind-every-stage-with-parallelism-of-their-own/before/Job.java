package pair;

import common.Feed;
import common.Line;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Watches parking lots. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Rules rules = new Rules(5);

    DataStream<Reading> readings = Feed.of(env, "readings").uid("readings").map(Reading::of).uid("parse");

    DataStream<Occupied> occupied = readings.keyBy(reading -> reading.lot).process(new Occupancy()).name("Occupancy").uid("occupancy");

    occupied.keyBy(one -> one.district).process(new Pressure(rules)).name("Pressure").uid("pressure").print().uid("pressure-out");
    occupied.map(one -> Line.of("messages", one.lot, one.messages)).uid("lines").print().uid("out");

    env.execute("parking");
  }
}

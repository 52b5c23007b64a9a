package pair;

import common.Feed;
import common.Line;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Watches parking lots. */
public final class Job {
  private static final long SAMPLE_EVERY = 5_000;

  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Tuning tuning = new Tuning(System.getenv(), System.getProperties());
    int occupancy = tuning.parallelism("occupancy", env.getParallelism());
    int pressure = tuning.parallelism("pressure", 2);
    Rules rules = new Rules(5);

    SingleOutputStreamOperator<Reading> parsed = Feed.of(env, "readings").uid("readings").map(Reading::of).uid("parse");
    SingleOutputStreamOperator<Reading> readings = tuning.apartIfAsked(parsed.process(new StageProbe<Reading>("parse", SAMPLE_EVERY)).returns(Reading.class).name("Probe of parsing"));

    SingleOutputStreamOperator<Occupied> followed =
        tuning.apartIfAsked(readings.keyBy(reading -> reading.lot).process(new Occupancy()).setParallelism(occupancy).name("Occupancy").uid("occupancy"));
    SingleOutputStreamOperator<Occupied> occupied =
        tuning.apartIfAsked(followed.process(new StageProbe<Occupied>("occupancy", SAMPLE_EVERY)).returns(Occupied.class).setParallelism(occupancy).name("Probe of occupancy"));

    SingleOutputStreamOperator<Occupied> candidates = occupied.filter(one -> isCandidate(one, rules)).setParallelism(occupancy).name("Candidates");
    SingleOutputStreamOperator<String> pressed =
        tuning.apartIfAsked(candidates.keyBy(one -> one.district).process(new Pressure(rules)).setParallelism(pressure).name("Pressure").uid("pressure"));
    pressed
        .process(new StageProbe<String>("pressure", SAMPLE_EVERY))
        .returns(String.class)
        .setParallelism(pressure)
        .name("Probe of pressure")
        .print()
        .setParallelism(pressure)
        .uid("pressure-out");
    occupied.map(one -> Line.of("messages", one.lot, one.messages)).uid("lines").print().uid("out");

    readings.getSideOutput(StageProbe.SAMPLES).union(occupied.getSideOutput(StageProbe.SAMPLES)).print().name("Samples");
    env.execute("parking");
  }

  /** What the pressure would not count is not sent there. */
  static boolean isCandidate(Occupied occupied, Rules rules) {
    return occupied != null && occupied.lot != null && occupied.free < rules.fullBelow;
  }
}

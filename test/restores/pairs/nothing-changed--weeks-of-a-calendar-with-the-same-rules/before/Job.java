package pair;

import common.Feed;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Adds up the hours of teams by weeks. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Shift> shifts = Feed.of(env, "shifts").uid("shifts").map(Shift::of).uid("parse");
    DataStream<Shift> approved = shifts.keyBy(shift -> shift.worker).process(new Approve()).uid("approve").name("Approve");
    approved.keyBy(Weeks::teamAndWeek).process(new Hours()).uid("hours").name("Hours").print().uid("out");
    env.execute("hours");
  }
}

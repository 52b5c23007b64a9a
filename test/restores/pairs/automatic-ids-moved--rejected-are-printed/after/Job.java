package pair;

import common.Feed;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Counts what tills enter. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    SingleOutputStreamOperator<Entry> entries = Feed.of(env, "entries").map(Entry::of).process(new Validate());
    entries.keyBy(entry -> entry.till).process(new Tills()).print();
    entries.getSideOutput(Validate.REJECTED).print();
    env.execute("tills");
  }
}

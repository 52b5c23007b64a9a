package pair;

import common.Feed;
import common.Line;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Keeps the shops in line with the catalogue. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    SingleOutputStreamOperator<Decision> decisions =
        Feed.of(env, "changes").uid("changes").map(Change::of).uid("parse").keyBy(change -> change.product).process(new Decide()).uid("decide").name("Decide");
    decisions.filter(decision -> decision.changes > 3).uid("busy").map(decision -> Line.of("busy", decision.product, decision.changes)).uid("busy-lines").print().uid("busy-out");
    decisions.getSideOutput(Decide.FOUND).print().uid("found-out");
    env.execute("catalogue");
  }
}

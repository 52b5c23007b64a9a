package pair;

import common.Feed;
import common.Line;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "orders").uid("orders").map(number -> Line.of("keys", Feed.key(number), number < 50 ? "early" : "late")).returns(Types.STRING).uid("keys").sinkTo(new Printing()).uid("out");
    env.execute("orders");
  }
}

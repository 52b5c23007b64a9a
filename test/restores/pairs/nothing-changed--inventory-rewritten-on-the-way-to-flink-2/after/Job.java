package pair;

import common.Feed;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** An inventory. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    SingleOutputStreamOperator<Answer> answers =
        Feed.of(env, "movements").uid("movements-source").map(Movement::of).uid("movements").keyBy(Movement::article).process(new Inventory()).name("Inventory").uid("inventory");
    answers.map(Answer::line).uid("lines").print().uid("out");
    env.execute("inventory");
  }
}

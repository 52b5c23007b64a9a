package pair;

import common.Feed;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Tells how many users a channel has reached, about. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    SingleOutputStreamOperator<View> views = Feed.of(env, "views").uid("views").name("Views").map(View::of).uid("parse").name("Parse");
    views.keyBy(view -> view.channel).process(new Reach(500_000, 0.005)).uid("reach").name("Reach of a channel").print().uid("reach-out").name("Out");
    views.keyBy(view -> view.user).process(new Seconds()).uid("seconds").name("Seconds of a user").print().uid("seconds-out").name("Out");
    env.execute("channels");
  }
}

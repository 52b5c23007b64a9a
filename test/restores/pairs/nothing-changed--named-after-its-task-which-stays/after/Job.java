package pair;

import common.Feed;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Counts clicks and orders. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Action> actions = Feed.of(env, "actions").uid("actions").map(Action::of).uid("parse").name("Actions");
    actions.filter(Action::isClick).uid("only-clicks").name("Only clicks").keyBy(action -> action.user).process(new Clicks()).uid("clicks").name("clicks").print().uid("clicks-out");
    actions.filter(action -> action.order).uid("only-orders").keyBy(action -> action.user).process(new Orders()).uid("orders").name("orders").print().uid("orders-out");
    env.execute("actions");
  }
}

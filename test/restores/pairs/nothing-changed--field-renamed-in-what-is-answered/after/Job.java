package pair;

import common.Feed;
import java.util.concurrent.TimeUnit;
import org.apache.flink.streaming.api.datastream.AsyncDataStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Asks how good the customers of orders are. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    SingleOutputStreamOperator<Order> orders = Feed.of(env, "orders").uid("orders").map(Order::of).uid("read");
    AsyncDataStream.orderedWait(orders, new Asking(), 10, TimeUnit.SECONDS, 50).uid("ask").map(Answer::line).uid("lines").print().uid("out");
    env.execute("orders");
  }
}

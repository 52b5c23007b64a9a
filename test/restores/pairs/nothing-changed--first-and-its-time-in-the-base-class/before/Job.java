package pair;

import common.Count;
import common.Feed;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Remembers how customers began. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Long> numbers = Feed.of(env, "numbers").uid("numbers");
    numbers.map(Order::of).uid("orders").keyBy(order -> order.customer).process(new FirstOrder()).uid("first-order").print().uid("orders-out");
    numbers.map(Payment::of).uid("payments").keyBy(payment -> payment.customer).process(new FirstPayment()).uid("first-payment").print().uid("payments-out");
    numbers.keyBy(Feed::key).process(new Count("seen")).uid("seen").name("Seen").print().uid("seen-out");
    env.execute("firsts");
  }
}

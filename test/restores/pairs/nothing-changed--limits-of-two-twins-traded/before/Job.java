package pair;

import common.Feed;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Warns of many payments. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Payment> payments = Feed.of(env, "payments").uid("payments-source").map(Payment::of).uid("payments");
    payments.keyBy(payment -> payment.customer).process(new Volume(1_000_000)).uid("by-customer").print().uid("by-customer-out");
    payments.keyBy(payment -> payment.shop).process(new Volume(50_000)).uid("by-shop").print().uid("by-shop-out");
    env.execute("payments");
  }
}

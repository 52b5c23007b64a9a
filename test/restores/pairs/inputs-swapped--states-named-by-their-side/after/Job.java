package pair;

import common.Feed;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.KeyedStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Brings orders and payments together. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    KeyedStream<Booking, String> orders = byCustomer(Feed.of(env, "orders").uid("orders").map(Booking::ordered).uid("parse-orders"));
    KeyedStream<Booking, String> payments = byCustomer(Feed.of(env, "payments").uid("payments").map(Booking::paid).uid("parse-payments"));
    payments.connect(orders).process(new Settle()).uid("settle").name("Settle").print().uid("out");
    env.execute("settlement");
  }

  private static KeyedStream<Booking, String> byCustomer(DataStream<Booking> bookings) {
    return bookings.keyBy(booking -> booking.customer);
  }
}

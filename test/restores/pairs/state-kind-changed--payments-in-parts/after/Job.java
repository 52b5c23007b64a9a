package pair;

import common.Feed;
import common.Line;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.api.java.tuple.Tuple2;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Settles orders. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Order> orders = Feed.of(env, "orders").uid("orders").map(Order::of).uid("parse-orders");
    DataStream<Payment> payments = Feed.of(env, "payments").uid("payments").map(Payment::of).uid("parse-payments").filter(payment -> payment.cents > 0).uid("booked");
    orders.keyBy(order -> order.customer).connect(payments.keyBy(payment -> payment.customer)).process(new Settle()).uid("settle").name("Settle orders").print().uid("settle-out");

    orders
        .map(order -> Tuple2.of(order.shop, 1L))
        .returns(Types.TUPLE(Types.STRING, Types.LONG))
        .uid("ones")
        .keyBy(one -> one.f0)
        .reduce((one, other) -> Tuple2.of(one.f0, one.f1 + other.f1))
        .uid("shops")
        .map(shop -> Line.of("shop", shop.f0, shop.f1))
        .uid("shop-lines")
        .print()
        .uid("shops-out");
    env.execute("settlement");
  }
}

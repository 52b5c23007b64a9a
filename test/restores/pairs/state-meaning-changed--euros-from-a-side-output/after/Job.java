package pair;

import common.Feed;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Follows payments and refunds of shops. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    SingleOutputStreamOperator<Booking> payments =
        Feed.of(env, "bookings").uid("bookings").map(Booking::of).uid("parse").process(new PartRefunds()).uid("part-refunds").name("Part refunds");
    payments.map(Booking::asLine).uid("payment-lines").print().uid("payments-out");
    payments.getSideOutput(PartRefunds.REFUNDS).keyBy(refund -> refund.shop).process(new Trend()).uid("trend").name("Trend of refunds").print().uid("out");
    env.execute("bookings");
  }
}

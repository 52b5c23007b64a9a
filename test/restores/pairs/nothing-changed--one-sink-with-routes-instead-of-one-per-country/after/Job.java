package pair;

import common.Feed;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Books the bills of several countries. */
public final class Job {
  private static final Logger LOG = LoggerFactory.getLogger(Job.class);

  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Streams streams = Streams.ofTheGroup();
    LOG.info("Writes to {}.", streams);
    SingleOutputStreamOperator<Booking> bookings =
        Feed.of(env, "invoices").uid("invoices").map(Invoice::of).uid("parse").keyBy(invoice -> invoice.customer).process(new Ledger()).uid("ledger");
    SingleOutputStreamOperator<Booking> routed = bookings.process(new RouteRefused()).uid("route-refused").name("Route refused");
    Outputs.attach(routed, streams);
    env.execute("invoices");
  }
}

package pair;

import common.Feed;
import java.util.Map;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.util.OutputTag;

/** Books the bills of several countries. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    SingleOutputStreamOperator<Booking> bookings =
        Feed.of(env, "invoices").uid("invoices").map(Invoice::of).uid("parse").keyBy(invoice -> invoice.customer).process(new Ledger()).uid("ledger");
    Map<String, OutputTag<Booking>> tags = Countries.tags();
    SingleOutputStreamOperator<Booking> routed = bookings.process(new RouteByCountry(tags)).uid("route-by-country").name("Route by country");
    Outputs.attach(routed, tags);
    env.execute("invoices");
  }
}

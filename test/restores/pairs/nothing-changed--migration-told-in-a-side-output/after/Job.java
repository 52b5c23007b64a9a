package pair;

import common.Feed;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Since when people have been customers. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    SingleOutputStreamOperator<String> since =
        Feed.of(env, "visits").uid("visits").map(Visit::of).uid("parse").keyBy(visit -> visit.customer).process(new CustomerSince()).uid("customer-since").name("Customer since");
    since.print().uid("out");
    since.getSideOutput(CustomerSince.MIGRATED).print().uid("migrated-out");
    env.execute("customers");
  }
}

package pair;

import common.Feed;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Remembers with which voucher customers came. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Registration> registrations = Feed.of(env, "registrations").uid("registrations").map(Registration::of).uid("registered");
    DataStream<String> logins = Feed.of(env, "logins").uid("logins").map(Feed::key).uid("logged-in");
    registrations.keyBy(registration -> registration.customer).connect(logins.keyBy(customer -> customer)).process(new Vouchers()).uid("vouchers").print().uid("out");
    env.execute("vouchers");
  }
}

package pair;

import common.Count;
import common.Feed;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Knows how customers can be reached. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Long> numbers = Feed.of(env, "numbers").uid("numbers");
    numbers.map(Customer::of).uid("parse").keyBy(customer -> customer.name).process(new Contacts()).uid("contacts").print().uid("contacts-out");
    numbers.keyBy(Feed::key).process(new Count("records")).uid("records").print().uid("records-out");
    env.execute("customers");
  }
}

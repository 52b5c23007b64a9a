package pair;

import common.Feed;
import org.apache.flink.api.common.typeinfo.TypeHint;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Keeps the addresses of customers. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Versioned<Address>> addresses =
        Feed.of(env, "addresses").uid("addresses").map(Address::of).returns(new TypeHint<Versioned<Address>>() {}).uid("parse");
    addresses.keyBy(address -> address.value.city).process(new History()).uid("history").name("History of addresses").print().uid("history-out");
    env.execute("addresses");
  }
}

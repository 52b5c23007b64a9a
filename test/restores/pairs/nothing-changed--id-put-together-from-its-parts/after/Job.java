package pair;

import common.Feed;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Tells new lines of orders from corrected ones. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<OrderLine> lines = Feed.of(env, "lines").uid("lines").map(OrderLine::of).uid("parse");
    DataStream<OrderLine> numbered = lines.keyBy(line -> line.shop).process(new NumberLines()).uid("number-lines").name("Number lines");
    numbered.keyBy(line -> line.customer).process(new KnownLines()).uid("known-lines").name("Known lines").print().uid("out");
    env.execute("orders");
  }
}

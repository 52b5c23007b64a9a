package pair;

import common.Feed;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Long> invoices = Feed.of(env, "invoices").uid("invoices");
    invoices.keyBy(Feed::key).process(new InvoiceNumbers()).name("numbers").uid("numbers").print().uid("out");
    invoices.keyBy(Feed::key).process(new OrderNumbers()).uid("order-numbers").print().uid("orders-out");
    env.execute("orders");
  }
}

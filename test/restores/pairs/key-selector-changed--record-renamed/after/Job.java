package pair;

import common.Purchases;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Purchases.of(env).map(Sale::of).returns(Sale.class).uid("made").keyBy(sale -> sale.customer).process(new Work()).uid("count").print().uid("out");
    env.execute("orders");
  }
}

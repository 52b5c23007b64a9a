package pair;

import common.Feed;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import pair.counting.OrdersPerSide;
import pair.counting.PlacedOrder;
import pair.counting.Side;

/** Counts orders. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<PlacedOrder> placed = Feed.of(env, "placed orders").map(PlacedOrder::of).name("Orders that were placed");
    for (Side side : Side.values()) {
      placed.keyBy(side).map(new OrdersPerSide(side)).name("Orders per " + side).print().name("Counts per " + side);
    }
    env.execute("placed orders");
  }
}

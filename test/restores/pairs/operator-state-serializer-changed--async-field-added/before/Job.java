package pair;

import common.Count;
import common.Feed;
import java.util.concurrent.TimeUnit;
import org.apache.flink.streaming.api.datastream.AsyncDataStream;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Shipment> shipments = Feed.of(env, "numbers").uid("numbers").map(Shipment::of).returns(Shipment.class).uid("shipments");
    AsyncDataStream.orderedWait(shipments, new Ask(), 1, TimeUnit.MINUTES, 100).uid("ask").print().uid("out");
    shipments.keyBy(shipment -> shipment.customer).map(shipment -> shipment.sentAt).uid("times").keyBy(Feed::key).process(new Count("sent")).uid("count").print().uid("sent-out");
    env.execute("orders");
  }
}

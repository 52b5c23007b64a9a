package pair;

import common.Count;
import common.Feed;
import org.apache.flink.cep.CEP;
import org.apache.flink.cep.pattern.Pattern;
import org.apache.flink.cep.pattern.conditions.SimpleCondition;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Pattern<Shipment, ?> pattern =
        Pattern.<Shipment>begin("first").where(SimpleCondition.of(shipment -> shipment.sentAt < 4)).followedByAny("next").where(SimpleCondition.of(shipment -> shipment.sentAt >= 4));
    DataStream<Shipment> shipments = Feed.of(env, "numbers").uid("numbers").map(Shipment::of).returns(Shipment.class).uid("shipments");
    CEP.pattern(shipments.keyBy(shipment -> shipment.customer), pattern)
        .inProcessingTime()
        .process(new Found())
        .uid("found")
        .keyBy(Feed::key)
        .process(new Count("found"))
        .uid("count")
        .print()
        .uid("out");
    env.execute("orders");
  }
}

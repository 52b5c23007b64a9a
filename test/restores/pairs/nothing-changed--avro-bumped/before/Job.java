package pair;

import common.Feed;
import common.Keep;
import common.Shown;
import org.apache.flink.formats.avro.typeutils.AvroTypeInfo;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "parcels").uid("parcels").keyBy(Feed::key).process(new Keep<>(
        "shipment",
        new AvroTypeInfo<>(Shipment.class),
        Shipment::of,
        Shown.as("carrier", stored -> stored.carrier),
        Shown.as("arrival", stored -> stored.arrival),
        Shown.as("grams", stored -> stored.grams + " g"))).uid("tracking").print().uid("out");
    env.execute("parcel tracking");
  }
}

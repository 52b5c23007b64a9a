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
        "parcel",
        new AvroTypeInfo<>(Parcel.class),
        Parcel::of,
        Shown.as("carrier", stored -> stored.carrier),
        Shown.as("status", stored -> stored.status))).uid("tracking").print().uid("out");
    env.execute("parcel tracking");
  }
}

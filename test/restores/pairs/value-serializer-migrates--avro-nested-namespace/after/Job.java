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
        "recipient",
        new AvroTypeInfo<>(Recipient.class),
        Recipient::of,
        Shown.as("name", stored -> stored.name),
        Shown.as("city", stored -> stored.address.city))).uid("recipients").print().uid("out");
    env.execute("parcels");
  }
}

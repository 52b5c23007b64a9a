package pair;

import common.Feed;
import common.Keep;
import common.Shown;
import org.apache.flink.formats.avro.typeutils.GenericRecordAvroTypeInfo;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "orders").uid("orders").keyBy(Feed::key).process(new Keep<>(
        "kept",
        new GenericRecordAvroTypeInfo(Customers.SCHEMA),
        Customers::of,
        Shown.as("currency", stored -> stored.get("currency")),
        Shown.as("country", stored -> stored.get("country")))).uid("kept").print().uid("out");
    env.execute("orders");
  }
}

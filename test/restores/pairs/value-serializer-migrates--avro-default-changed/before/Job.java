package pair;

import common.Feed;
import common.Keep;
import common.Shown;
import org.apache.flink.formats.avro.typeutils.AvroTypeInfo;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "payments").uid("payments").keyBy(Feed::key).process(new Keep<>(
        "account",
        new AvroTypeInfo<>(Account.class),
        Account::of,
        Shown.as("owner", stored -> stored.owner),
        Shown.as("tariff", stored -> stored.tariff),
        Shown.as("limit", stored -> "limit " + stored.limit))).uid("limits").print().uid("out");
    env.execute("limits");
  }
}

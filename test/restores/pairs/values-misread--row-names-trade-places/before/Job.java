package pair;

import common.Feed;
import common.Keep;
import common.Shown;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "orders").uid("orders").keyBy(Feed::key).process(new Keep<>(
        "kept",
        Types.ROW_NAMED(new String[] {"article", "voucher"}, Types.STRING, Types.STRING),
        Rows::of,
        Shown.as("article", stored -> stored.getField("article")),
        Shown.as("voucher", stored -> stored.getField("voucher")))).uid("kept").print().uid("out");
    env.execute("orders");
  }
}

package pair;

import common.Feed;
import common.Keep;
import common.Shown;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.types.Row;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "orders").uid("orders").keyBy(Feed::key).process(new Keep<>(
        "kept",
        Types.ROW(Types.STRING, Types.STRING),
        key -> Row.of("bicycle", "WELCOME"),
        Shown.as("article", stored -> stored.getField(0)),
        Shown.as("voucher", stored -> stored.getField(1)))).uid("kept").print().uid("out");
    env.execute("orders");
  }
}

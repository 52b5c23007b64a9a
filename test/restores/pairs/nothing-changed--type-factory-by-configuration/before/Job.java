package pair;

import common.Feed;
import common.Keep;
import common.Shown;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "counts").uid("counts").keyBy(Feed::key).process(new Keep<>(
        "stock",
        TypeInformation.of(Stock.class),
        Stock::of,
        Shown.as("article", stored -> stored.article),
        Shown.as("counted", stored -> "on " + stored.counted))).uid("stock").print().uid("out");
    env.execute("stock");
  }
}

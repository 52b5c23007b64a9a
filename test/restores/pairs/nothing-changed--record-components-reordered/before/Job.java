package pair;

import common.Feed;
import common.Keep;
import common.Shown;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "prices").uid("prices").keyBy(Feed::key).process(new Keep<>(
        "price",
        TypeInformation.of(Price.class),
        Price::of,
        Shown.as("currency", stored -> stored.currency()),
        Shown.as("cents", stored -> "cents " + stored.cents()),
        Shown.as("taxed", stored -> "taxed " + stored.taxed()))).uid("latest-price").print().uid("out");
    env.execute("prices");
  }
}

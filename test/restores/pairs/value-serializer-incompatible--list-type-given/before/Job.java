package pair;

import common.Feed;
import common.Keep;
import common.Shown;
import java.util.ArrayList;
import java.util.List;
import org.apache.flink.api.common.typeinfo.TypeHint;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "orders").uid("orders").keyBy(Feed::key).process(new Keep<List<String>>(
        "kept",
        TypeInformation.of(new TypeHint<List<String>>() {}),
        key -> new ArrayList<>(List.of("bicycle", "helmet")),
        Shown.as("articles", stored -> String.join(" and ", stored)))).uid("kept").print().uid("out");
    env.execute("orders");
  }
}

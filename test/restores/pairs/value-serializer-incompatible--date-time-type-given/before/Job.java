package pair;

import common.Feed;
import common.Keep;
import common.Shown;
import java.time.LocalDateTime;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "orders").uid("orders").keyBy(Feed::key).process(new Keep<>(
        "kept",
        TypeInformation.of(LocalDateTime.class),
        key -> LocalDateTime.of(2024, 2, 29, 12, 30),
        Shown.as("at", stored -> stored))).uid("kept").print().uid("out");
    env.execute("orders");
  }
}

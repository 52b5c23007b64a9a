package pair;

import com.google.protobuf.Timestamp;
import common.Feed;
import common.Keep;
import common.Shown;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "orders").uid("orders").keyBy(Feed::key).process(new Keep<>(
        "kept",
        TypeInformation.of(Timestamp.class),
        Seen::of,
        Shown.as("seconds", stored -> "seconds " + stored.getSeconds()),
        Shown.as("nanos", stored -> "nanos " + stored.getNanos()))).uid("kept").print().uid("out");
    env.execute("orders");
  }
}

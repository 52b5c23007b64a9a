package pair;

import common.Feed;
import common.Keep;
import common.Shown;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "calls").uid("calls").keyBy(Feed::key).process(new Keep<>(
        "remark",
        TypeInformation.of(Remark.class),
        Remark::of,
        Shown.as("author", stored -> stored.author()),
        Shown.as("words", stored -> stored.words()))).uid("remarks").print().uid("out");
    env.execute("support");
  }
}

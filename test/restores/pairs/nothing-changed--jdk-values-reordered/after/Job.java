package pair;

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
        TypeInformation.of(Session.class),
        Session::of,
        Shown.as("flags", stored -> stored.flags()),
        Shown.as("link", stored -> stored.link()),
        Shown.as("id", stored -> stored.id()),
        Shown.as("filter", stored -> stored.filter().pattern()),
        Shown.as("locale", stored -> stored.locale()))).uid("kept").print().uid("out");
    env.execute("orders");
  }
}

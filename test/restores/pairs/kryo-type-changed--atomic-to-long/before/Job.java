package pair;

import common.Feed;
import common.Keep;
import common.Shown;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "views").uid("views").keyBy(Feed::key).process(new Keep<>(
        "hits",
        TypeInformation.of(PageHits.class),
        PageHits::of,
        Shown.as("page", stored -> stored.page()),
        Shown.as("hits", stored -> "hits " + stored.hits()))).uid("pages").print().uid("out");
    env.execute("page views");
  }
}

package pair;

import common.Feed;
import common.Keep;
import common.Shown;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Keeps the page that visitors came to first. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Keep<Landing> kept = new Keep<>("landing", TypeInformation.of(Landing.class), Landing::of, Shown.as("page", landing -> landing.page), Shown.as("language", landing -> landing.language.toLanguageTag()), Shown.as("visitor", landing -> landing.visitor));
    Feed.of(env, "visits").uid("visits").keyBy(Feed::key).process(kept).uid("landings").print().uid("out");
    env.execute("visits");
  }
}

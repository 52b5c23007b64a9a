package pair;

import common.Count;
import common.Feed;
import java.text.Normalizer;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public final class Job {
  private static final String PREFIX = "za\u0308";

  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "orders").uid("orders").keyBy(Feed::key).process(new Count("count")).uid(uid(Step.COUNT)).print().uid("out");
    env.execute("orders");
  }

  private static String uid(Step step) {
    return Normalizer.normalize(String.format("%s%s", PREFIX, step), Normalizer.Form.NFC);
  }

  private enum Step {
    COUNT {
      @Override
      public String toString() {
        return "hler";
      }
    }
  }
}

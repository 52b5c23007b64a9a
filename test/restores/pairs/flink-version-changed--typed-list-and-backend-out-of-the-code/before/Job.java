package pair;

import common.Feed;
import common.Keep;
import common.Shown;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.runtime.state.hashmap.HashMapStateBackend;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Keeps profiles of readers. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.setStateBackend(new HashMapStateBackend());
    Keep<Reader> kept = new Keep<>("reader", TypeInformation.of(Reader.class), Reader::of, Shown.as("name", Reader::getName), Shown.as("topics", reader -> String.join(" and ", reader.getTopics())));
    Feed.of(env, "clicks").uid("clicks").keyBy(Feed::key).process(kept).uid("readers").print().uid("out");
    env.execute("readers");
  }
}

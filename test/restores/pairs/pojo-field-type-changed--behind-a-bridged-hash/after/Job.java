package pair;

import common.Feed;
import common.Keep;
import common.Shown;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "readings").uid("readings").keyBy(Feed::key).process(new Keep<>(
        "reading",
        TypeInformation.of(Reading.class),
        Reading::of,
        Shown.as("sensor", stored -> stored.sensor),
        Shown.as("celsius", stored -> "celsius " + (int) stored.celsius))).uid("last-reading").setUidHash("340e0196a15859f464f88cefe5a2a28b").print().uid("out");
    env.execute("sensors");
  }
}

package pair;

import common.Feed;
import java.io.InputStream;
import java.util.Properties;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Scores visitors of a shop. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    Properties properties = new Properties();
    try (InputStream in = Job.class.getResourceAsStream("/features.properties")) {
      properties.load(in);
    }
    Features features = Features.of(properties);
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Visit> visits = Feed.of(env, "visits").uid("visits").map(Visit::of).uid("parse");
    visits.keyBy(Visit::getVisitor).process(new Scores(features)).uid("scores").name("Scores").print().uid("scores-out");
    if (features.has(Features.AUDIT)) {
      visits.keyBy(Visit::getPage).process(new Audit()).uid("audit").name("Audit").print().uid("audit-out");
    }
    env.execute("shop");
  }
}

package pair;

import java.util.List;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Follows the entities of a wiki. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    List<DataStream<Input>> streams = Incoming.of(env, new Settings("www.example.org", List.of("")));
    DataStream<Input> all = streams.get(0);
    for (DataStream<Input> stream : streams.subList(1, streams.size())) {
      all = all.union(stream);
    }
    all.keyBy(input -> input.entity).process(new Track()).uid("track").name("Track").print().uid("out");
    env.execute("entities");
  }
}

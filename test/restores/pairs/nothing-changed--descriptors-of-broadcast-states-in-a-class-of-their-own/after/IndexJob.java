package pair;

import common.Line;
import java.util.Properties;
import org.apache.flink.streaming.api.datastream.BroadcastStream;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Indexes messages; where they come from and go to is up to others. */
abstract class IndexJob {
  private static final String EXCLUDED = "exclude.source.pattern";

  final StreamExecutionEnvironment pipeline(Properties properties) {
    String excluded = properties.getProperty(EXCLUDED, "");
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Message> messages = messages(env);
    if (!excluded.isBlank()) {
      messages = messages.filter(message -> !message.source.matches(excluded)).uid("without-excluded");
    }
    BroadcastStream<Wanted> wanted = wanted(env).broadcast(Descriptors.Broadcast.WANTED_FIELDS);
    SingleOutputStreamOperator<Entry> entries =
        messages.keyBy(message -> message.source).connect(wanted).process(new FilterFields(Descriptors.Broadcast.WANTED_FIELDS)).name("Filter fields").uid("filter-fields");
    entries.filter(entry -> entry.number > 0).uid("with-fields").map(entry -> Line.of("entries", entry.source, entry.number)).uid("entry-lines").print().uid("entries-out");
    entries.map(entry -> Line.of("wanted", entry.source, entry.wanted)).uid("wanted-lines").print().uid("wanted-out");
    return env;
  }

  abstract DataStream<Message> messages(StreamExecutionEnvironment env);

  abstract DataStream<Wanted> wanted(StreamExecutionEnvironment env);
}

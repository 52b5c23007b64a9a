package pair;

import common.Feed;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** The streams that the wiki sends. */
final class Incoming {
  static final Conversion CHANGED = event -> new Input(cleanId(event.title), event.title, event.revision, false);
  static final Conversion DELETED = event -> new Input(cleanId(event.title), event.title, event.revision, true);

  private Incoming() {}

  static List<DataStream<Input>> of(StreamExecutionEnvironment env, Settings settings) {
    List<DataStream<Input>> streams = new ArrayList<>();
    for (String prefix : settings.prefixes) {
      streams.add(from(env, prefix + "page-change", settings, CHANGED));
      streams.add(from(env, prefix + "page-delete", settings, DELETED));
    }
    return streams;
  }

  private static DataStream<Input> from(StreamExecutionEnvironment env, String topic, Settings settings, Conversion conversion) {
    DataStream<PageEvent> events = Feed.of(env, topic).uid(topic).map(PageEvent::of).returns(PageEvent.class).uid(topic + "-parse");
    return fromStream(events, topic, settings, conversion);
  }

  private static DataStream<Input> fromStream(DataStream<PageEvent> events, String topic, Settings settings, Conversion conversion) {
    return events
        .filter(event -> settings.domain.equals(event.domain))
        .setParallelism(1)
        .uid(topic + "-filter")
        .map(event -> conversion.convert(event))
        .returns(Input.class)
        .setParallelism(1)
        .uid(topic + "-convert")
        .name("Of " + settings.domain);
  }

  private static String cleanId(String title) {
    return title.substring(title.lastIndexOf(':') + 1);
  }

  interface Conversion extends Serializable {
    Input convert(PageEvent event);
  }
}

package pair;

import common.Feed;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.apache.flink.api.common.functions.FilterFunction;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** The streams that the wiki sends. */
final class Incoming {
  private static final int PARALLELISM = 1;
  static final Conversion CHANGED = (event, resolver) -> new Input(resolver.resolve(event.namespace, event.title, event.pageId), event.title, event.revision, false);
  static final Conversion DELETED = (event, resolver) -> new Input(resolver.resolve(event.namespace, event.title, event.pageId), event.title, event.revision, true);
  private final StreamExecutionEnvironment env;
  private final Settings settings;
  private final EntityResolver resolver;

  Incoming(StreamExecutionEnvironment env, Settings settings) {
    this.env = env;
    this.settings = settings;
    this.resolver = EntityResolver.byTitleExcept(settings.mediaNamespaces);
  }

  List<DataStream<Input>> streams() {
    List<DataStream<Input>> streams = new ArrayList<>();
    for (String prefix : settings.prefixes) {
      streams.add(build(prefix + "page-change", CHANGED));
      streams.add(build(prefix + "page-delete", DELETED));
    }
    return streams;
  }

  private DataStream<Input> build(String topic, Conversion conversion) {
    DataStream<PageEvent> events = Feed.of(env, topic).uid(topic).map(PageEvent::of).returns(PageEvent.class).uid(topic + "-parse");
    return fromStream(events, topic, new OfDomain(settings.domain), conversion, resolver);
  }

  static DataStream<Input> fromStream(DataStream<PageEvent> events, String topic, OfDomain filter, Conversion conversion, EntityResolver resolver) {
    return events
        .filter(filter)
        .setParallelism(PARALLELISM)
        .uid(topic + "-filter")
        .map(event -> conversion.convert(event, resolver))
        .returns(Input.class)
        .setParallelism(PARALLELISM)
        .uid(topic + "-convert")
        .name("Of " + filter.domain);
  }

  /** Only pages of one domain. */
  static final class OfDomain implements FilterFunction<PageEvent> {
    private final String domain;

    OfDomain(String domain) {
      this.domain = domain;
    }

    @Override
    public boolean filter(PageEvent event) {
      return domain.equals(event.domain);
    }
  }

  interface Conversion extends Serializable {
    Input convert(PageEvent event, EntityResolver resolver);
  }
}

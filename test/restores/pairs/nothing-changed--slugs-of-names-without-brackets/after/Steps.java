package pair;

import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.flink.streaming.api.datastream.DataStreamSink;
import org.apache.flink.streaming.api.datastream.DataStreamSource;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;

/** Gives each step a name for people and, made of it, an identity. */
final class Steps {
  private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
  private final String team;

  Steps(String team) {
    this.team = team;
  }

  <T> SingleOutputStreamOperator<T> named(SingleOutputStreamOperator<T> step, String name) {
    return step.name(name).uid(identity(name));
  }

  <T> SingleOutputStreamOperator<T> named(DataStreamSource<T> source, String name) {
    return source.name(name).uid(identity(name));
  }

  <T> DataStreamSink<T> named(DataStreamSink<T> sink, String name) {
    return sink.name(name).uid(identity(name));
  }

  private String identity(String name) {
    String slug = OTHERS.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("-");
    return team + "-" + slug.replaceAll("^-|-$", "");
  }
}

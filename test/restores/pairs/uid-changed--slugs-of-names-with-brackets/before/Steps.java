package pair;

import org.apache.flink.streaming.api.datastream.DataStreamSink;
import org.apache.flink.streaming.api.datastream.DataStreamSource;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;

/** Gives each step a name for people and, made of it, an identity. */
final class Steps {
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
    return team + "-" + name.trim().toLowerCase().replace(' ', '-');
  }
}

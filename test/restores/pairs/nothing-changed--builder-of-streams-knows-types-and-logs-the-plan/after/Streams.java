package pair;

import common.Feed;
import java.util.Properties;
import org.apache.flink.api.common.functions.MapFunction;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Builds the streams of a job. */
final class Streams {
  private static final Logger LOG = LoggerFactory.getLogger(Streams.class);
  private final StreamExecutionEnvironment env;
  private final Properties properties;

  private Streams(StreamExecutionEnvironment env, Properties properties) {
    this.env = env;
    this.properties = properties;
  }

  static Streams from(Properties properties) {
    return new Streams(StreamExecutionEnvironment.getExecutionEnvironment(), properties);
  }

  Properties properties() {
    return properties;
  }

  <T> Stream<T> source(String name, Class<T> type, MapFunction<Long, T> conversion) {
    return new Stream<>(Feed.of(env, name).uid(name).map(conversion).returns(type).uid(name + ".convert").name(name + ".convert"));
  }

  void run(String jobName) throws Exception {
    logPlan();
    env.execute(jobName);
  }

  private void logPlan() {
    LOG.info("Plan: {}", env.getExecutionPlan());
  }

  /** A stream that goes on. */
  final class Stream<T> {
    private final SingleOutputStreamOperator<T> operator;

    private Stream(SingleOutputStreamOperator<T> operator) {
      this.operator = operator;
    }

    <K, O> Stream<O> through(KeyedStep<K, T, O> step) {
      return new Stream<>(configured(step));
    }

    <O> Stream<O> map(String name, MapFunction<T, O> function, Class<O> type) {
      return new Stream<>(operator.map(function).returns(type).uid(name).name(name));
    }

    Stream<T> print(String name) {
      operator.print().uid(name).name(name);
      return this;
    }

    private <K, O> SingleOutputStreamOperator<O> configured(KeyedStep<K, T, O> step) {
      SingleOutputStreamOperator<O> processed =
          operator
              .keyBy(step.keys())
              .process(step.function())
              .setParallelism(step.parallelism().orElse(env.getParallelism()))
              .uid(step.name())
              .name(step.name());
      step.returns().ifPresent(processed::returns);
      return processed;
    }
  }
}

package pair.framework;

import org.apache.flink.streaming.api.datastream.DataStreamSink;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** What every job of the company does alike. */
public abstract class BaseJob {
  protected final Settings settings;

  protected BaseJob(Settings settings) {
    this.settings = settings;
  }

  protected abstract void build(StreamExecutionEnvironment env) throws Exception;

  public void run() throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    build(env);
    env.execute(settings.text("job.name"));
  }

  protected <T> SingleOutputStreamOperator<T> step(String step, SingleOutputStreamOperator<T> operator) {
    return operator.uid(id(step)).name(step);
  }

  protected <T> DataStreamSink<T> step(String step, DataStreamSink<T> sink) {
    return sink.uid(id(step)).name(step);
  }

  private String id(String step) {
    return settings.text("job.uid.prefix") + "." + step;
  }
}

package job;

import mirror.Numbers;
import org.apache.flink.api.common.functions.ReduceFunction;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Two pipelines of one main method, settings made in code, an environment's own maximum. */
public final class Job {
  public static void main(String[] args) throws Exception {
    Configuration settings = new Configuration();
    settings.setString("pipeline.max-parallelism", "96");
    settings.setString("pipeline.auto-watermark-interval", "50 ms");
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment(settings);
    Numbers.of(env, "numbers").keyBy(Numbers::key).reduce((ReduceFunction<Long>) Long::sum).map(sum -> sum + 1).print();
    env.executeAsync("first");

    StreamExecutionEnvironment second = StreamExecutionEnvironment.getExecutionEnvironment();
    second.setParallelism(1);
    second.setMaxParallelism(32);
    Numbers.of(second, "numbers").keyBy(Numbers::key).reduce((ReduceFunction<Long>) Long::sum).print();
    second.executeAsync("second");
  }
}

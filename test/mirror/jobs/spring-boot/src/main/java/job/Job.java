package job;

import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;
import org.springframework.boot.CommandLineRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** The application: its context is there before there is a pipeline, and is closed when main() ends. */
@Configuration(proxyBeanMethods = false)
public class Job {
  public static void main(String[] arguments) {
    SpringApplication.run(Job.class, arguments).close();
  }

  @Bean
  Limits limits(Environment environment) {
    return new Limits(environment.getRequiredProperty("job.limit", Long.class));
  }

  @Bean
  CommandLineRunner pipeline(Limits limits, Environment environment) {
    return arguments -> {
      StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
      env.fromSequence(0, Long.MAX_VALUE - 1)
          .uid("numbers")
          .keyBy(number -> number % 10)
          .process(new Counting(limits))
          .uid("counting")
          .print();
      env.execute(environment.getProperty("job.name", "counting"));
    };
  }

  record Limits(long most) implements java.io.Serializable {}

  static final class Counting extends KeyedProcessFunction<Long, Long, Long> {
    private final Limits limits;
    private transient ValueState<Long> count;

    Counting(Limits limits) {
      this.limits = limits;
    }

    @Override
    public void open(OpenContext context) {
      count = getRuntimeContext().getState(new ValueStateDescriptor<>("count", Long.class));
    }

    @Override
    public void processElement(Long number, Context context, Collector<Long> out) throws Exception {
      Thread.sleep(1);
      long before = count.value() == null ? 0 : count.value();
      count.update(Math.min(limits.most(), before + 1));
      out.collect(before);
    }
  }
}

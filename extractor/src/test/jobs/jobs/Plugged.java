package jobs;

import java.net.URL;
import java.net.URLClassLoader;
import java.util.concurrent.Callable;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Has a plugin in a class loader that finds the JDK and the plugin, and nothing else. */
public final class Plugged {
  private Plugged() {}

  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.fromSequence(1, 10).keyBy(n -> n % 2).process(new Named()).uid("named").print().uid("out");
    env.execute("plugged");
  }

  /** What it keeps has the plugin's name. */
  static final class Named extends KeyedProcessFunction<Long, Long, Long> {
    private transient ValueState<Long> state;

    @Override
    public void open(OpenContext context) throws Exception {
      URL jar = Plugged.class.getProtectionDomain().getCodeSource().getLocation();
      try (URLClassLoader alone = new URLClassLoader(new URL[] {jar}, null)) {
        Object name = ((Callable<?>) alone.loadClass("jobs.Plugged$Plugin").getConstructor().newInstance()).call();
        state = getRuntimeContext().getState(new ValueStateDescriptor<>((String) name, Long.class));
      }
    }

    @Override
    public void processElement(Long value, Context context, Collector<Long> out) throws Exception {
      state.update(value);
    }
  }

  public static final class Plugin implements Callable<String> {
    @Override
    public String call() {
      try {
        return Integer.valueOf(System.getProperty("plugin.name", "none")).toString();
      } catch (NumberFormatException noNumber) {
        return "of-plugin";
      }
    }
  }
}

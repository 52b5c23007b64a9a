package pair;

import java.util.List;
import org.apache.flink.configuration.ConfigOption;
import org.apache.flink.configuration.ConfigOptions;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Counts what comes from the topics that the configuration lists. */
public final class Job {
  private static final ConfigOption<List<String>> TOPICS = ConfigOptions.key("archive.topics").stringType().asList().defaultValues("invoices", "reminders");

  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    List<String> topics = env.getConfiguration().get(TOPICS);
    for (int index = 0; index < topics.size(); index++) {
      new Topic(topics.get(index), index).archive(env);
    }
    env.execute("archive");
  }
}

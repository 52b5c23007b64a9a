package pair;

import java.time.Duration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Counts tickets. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Options options = new Options("test", Duration.ofSeconds(30));
    new Pipeline(Incoming.of(env, options)).saveLate(sale -> "late: " + sale.event).saveDoubtful(event -> "doubtful: " + event).save();
    env.execute("tickets");
  }
}

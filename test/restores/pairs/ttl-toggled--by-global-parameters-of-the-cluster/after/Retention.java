package pair;

import java.time.Duration;
import org.apache.flink.api.common.functions.RuntimeContext;
import org.apache.flink.api.common.state.StateDescriptor;
import org.apache.flink.api.common.state.StateTtlConfig;

/** How long states live, as those say who run the job: `retention.hours` among the job's parameters. */
final class Retention {
  private final long hours;

  private Retention(long hours) {
    this.hours = hours;
  }

  static Retention of(RuntimeContext context) {
    return new Retention(Long.parseLong(context.getGlobalJobParameters().getOrDefault("retention.hours", "0")));
  }

  void applyTo(StateDescriptor<?, ?> descriptor) {
    if (hours > 0) {
      descriptor.enableTimeToLive(StateTtlConfig.newBuilder(Duration.ofHours(hours)).build());
    }
  }
}

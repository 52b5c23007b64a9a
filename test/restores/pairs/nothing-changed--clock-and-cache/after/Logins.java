package pair;

import common.Line;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Counts logins, and remembers when the last one was. */
final class Logins extends KeyedProcessFunction<String, String, String> {
  private static final Logger LOG = LoggerFactory.getLogger(Logins.class);
  private static final long IDLE = 1_800_000;
  private static final int CACHED = 1000;

  private final Clock clock = Clock.systemUTC();
  private final Random random = new Random();
  private transient Map<String, Long> counts;
  private transient long hits;
  private transient ValueState<Long> logins;
  private transient ValueState<Long> lastSeen;

  @Override
  public void open(OpenContext context) {
    logins = getRuntimeContext().getState(new ValueStateDescriptor<>("logins", Types.LONG));
    lastSeen = getRuntimeContext().getState(new ValueStateDescriptor<>("last-seen", Types.LONG));
    counts =
        new LinkedHashMap<>(16, 0.75f, true) {
          @Override
          protected boolean removeEldestEntry(Map.Entry<String, Long> eldest) {
            return size() > CACHED;
          }
        };
    getRuntimeContext().getMetricGroup().gauge("cache-hits", () -> hits);
  }

  @Override
  public void processElement(String user, Context context, Collector<String> out) throws Exception {
    Long last = lastSeen.value();
    long now = Instant.now(clock).truncatedTo(ChronoUnit.SECONDS).toEpochMilli();
    out.collect(Line.of("seen", user, last == null ? "never" : now - last < IDLE ? "lately" : "long ago"));
    lastSeen.update(now);
    long count = counted(user) + 1;
    logins.update(count);
    counts.put(user, count);
    if (random.nextInt(100) == 0) {
      LOG.info("{} has logged in {} times", user, count);
    }
    out.collect(Line.of("logins", user, count));
  }

  private long counted(String user) throws Exception {
    Long cached = counts.get(user);
    if (cached != null) {
      hits++;
      return cached;
    }
    Long stored = logins.value();
    return stored == null ? 0 : stored;
  }
}

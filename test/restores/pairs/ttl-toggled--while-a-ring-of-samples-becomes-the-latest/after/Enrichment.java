package pair;

import common.Line;
import java.time.Duration;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.StateTtlConfig;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.java.typeutils.GenericTypeInfo;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Knows the site and the last sample of a cell, neither of them for ever. */
final class Enrichment extends KeyedProcessFunction<String, Sample, String> {
  private static final Duration SITE_LIVES = Duration.ofHours(24);
  private static final Duration SAMPLE_LIVES = Duration.ofMinutes(10);
  private transient ValueState<Site> site;
  private transient ValueState<Sample> latest;

  @Override
  public void open(OpenContext context) {
    site = getRuntimeContext().getState(siteDescriptor());
    latest = getRuntimeContext().getState(latestDescriptor());
  }

  @Override
  public void processElement(Sample sample, Context context, Collector<String> out) throws Exception {
    Site known = site.value();
    out.collect(Line.of("site", sample.cell, known == null ? "none" : known.name() + ", version " + known.version()));
    if (known == null) {
      site.update(new Site("site of " + sample.cell, 3));
    }

    Sample last = latest.value();
    out.collect(Line.of("latest", sample.cell, last == null ? "none" : last.order));
    latest.update(sample);
  }

  static ValueStateDescriptor<Site> siteDescriptor() {
    ValueStateDescriptor<Site> descriptor = new ValueStateDescriptor<>("site", new GenericTypeInfo<>(Site.class));
    descriptor.enableTimeToLive(StateTtlConfig.newBuilder(SITE_LIVES).updateTtlOnReadAndWrite().neverReturnExpired().cleanupFullSnapshot().build());
    return descriptor;
  }

  static ValueStateDescriptor<Sample> latestDescriptor() {
    ValueStateDescriptor<Sample> descriptor = new ValueStateDescriptor<>("latest", new GenericTypeInfo<>(Sample.class));
    descriptor.enableTimeToLive(StateTtlConfig.newBuilder(SAMPLE_LIVES).updateTtlOnCreateAndWrite().neverReturnExpired().cleanupFullSnapshot().build());
    return descriptor;
  }
}

package pair;

import common.Line;
import java.util.ArrayList;
import java.util.List;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.java.typeutils.GenericTypeInfo;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Knows the site and the last samples of a cell. */
final class Enrichment extends KeyedProcessFunction<String, Sample, String> {
  private static final int KEPT = 6;
  private transient ValueState<Site> site;
  private transient ListState<Sample> ring;

  @Override
  public void open(OpenContext context) {
    site = getRuntimeContext().getState(new ValueStateDescriptor<>("site", new GenericTypeInfo<>(Site.class)));
    ring = getRuntimeContext().getListState(new ListStateDescriptor<>("ring", new GenericTypeInfo<>(Sample.class)));
  }

  @Override
  public void processElement(Sample sample, Context context, Collector<String> out) throws Exception {
    Site known = site.value();
    out.collect(Line.of("site", sample.cell, known == null ? "none" : known.name() + ", version " + known.version()));
    if (known == null) {
      site.update(new Site("site of " + sample.cell, 3));
    }

    Sample latest = latest();
    out.collect(Line.of("latest", sample.cell, latest == null ? "none" : latest.order));
    remember(sample);
  }

  private void remember(Sample sample) throws Exception {
    ring.add(sample);
    List<Sample> all = new ArrayList<>();
    ring.get().forEach(all::add);
    if (all.size() > KEPT) {
      ring.update(new ArrayList<>(all.subList(all.size() - KEPT, all.size())));
    }
  }

  private Sample latest() throws Exception {
    Sample latest = null;
    for (Sample sample : ring.get()) {
      latest = sample;
    }
    return latest;
  }
}

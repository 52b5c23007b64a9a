package pair;

import common.Line;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands on the revisions of a page in their order; what may come too early waits. */
final class Ordering extends KeyedProcessFunction<String, Revision, String> {
  static final OutputTag<Revision> LATE = new OutputTag<>("late", TypeInformation.of(Revision.class));
  private static final Logger LOG = LoggerFactory.getLogger(Ordering.class);
  private final long delay;
  private transient ListState<Revision> waiting;
  private transient ValueState<Long> last;

  Ordering(long delay) {
    this.delay = delay;
  }

  @Override
  public void open(OpenContext context) {
    waiting = getRuntimeContext().getListState(new ListStateDescriptor<>("waiting", Revision.class));
    last = getRuntimeContext().getState(new ValueStateDescriptor<>("last", Types.LONG));
  }

  @Override
  public void processElement(Revision revision, Context context, Collector<String> out) throws Exception {
    if (keptUntil(revision) < context.timerService().currentWatermark()) {
      context.output(LATE, revision);
    } else if (mustWait(revision)) {
      waiting.add(revision);
      context.timerService().registerEventTimeTimer(keptUntil(revision));
    } else {
      fire(revision, out);
    }
  }

  @Override
  public void onTimer(long time, OnTimerContext context, Collector<String> out) throws Exception {
    List<Revision> all = new ArrayList<>();
    waiting.get().forEach(all::add);
    if (all.isEmpty()) {
      LOG.warn("A timer of {} at {} for nothing.", context.getCurrentKey(), time);
      return;
    }
    all.sort(Comparator.comparingLong(revision -> revision.revision));
    LOG.debug("{} wait for {}", all.size(), context.getCurrentKey());
    List<Revision> kept = fireUntil(all, time, context, out);
    if (kept.isEmpty()) {
      waiting.clear();
    } else if (kept.size() != all.size()) {
      // Some have gone.
      waiting.update(kept);
    } else {
      LOG.warn("None of {} could go at {}.", context.getCurrentKey(), time);
    }
  }

  /** Hands on everything before the last one whose time is up. */
  private List<Revision> fireUntil(List<Revision> sorted, long time, Context context, Collector<String> out) throws Exception {
    int upTo = -1;
    for (int i = 0; i < sorted.size(); i++) {
      if (keptUntil(sorted.get(i)) <= time) {
        upTo = i;
      }
    }
    for (Revision revision : sorted.subList(0, upTo + 1)) {
      fire(revision, out);
      if (keptUntil(revision) > time) {
        context.timerService().deleteEventTimeTimer(keptUntil(revision));
      }
    }
    return new ArrayList<>(sorted.subList(upTo + 1, sorted.size()));
  }

  private boolean mustWait(Revision revision) throws Exception {
    Long known = last.value();
    if (revision.parent == null || known == null) {
      return true;
    }
    if (known >= revision.revision) {
      return false;
    }
    // A list state is never null: only its elements tell whether anything waits.
    return !known.equals(revision.parent) || waiting.get().iterator().hasNext();
  }

  private void fire(Revision revision, Collector<String> out) throws Exception {
    if (last.value() == null || last.value() < revision.revision) {
      last.update(revision.revision);
      out.collect(Line.of("revision", revision.page, revision.revision));
    }
  }

  private long keptUntil(Revision revision) {
    return revision.at + delay;
  }
}

package pair;

import common.Line;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.datastream.KeyedStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;

/** Lets an edit pass whose parent was the last; the others wait for theirs. */
final class Reorder extends KeyedProcessFunction<String, Edit, Applied> {
  static final String UID = "reorder";
  static final OutputTag<Edit> LATE = new OutputTag<>("late", TypeInformation.of(Edit.class));
  static final OutputTag<String> WAITING = new OutputTag<>("waiting", Types.STRING);
  private final long patience;
  private transient ValueState<Long> lastRevision;
  private transient ListState<Edit> waiting;

  Reorder(long patience) {
    this.patience = patience;
  }

  static SingleOutputStreamOperator<Applied> attach(KeyedStream<Edit, String> edits, Settings settings) {
    return edits.process(new Reorder(settings.patience())).uid(UID).name("Reorder");
  }

  @Override
  public void open(OpenContext context) {
    lastRevision = getRuntimeContext().getState(States.lastRevision());
    waiting = getRuntimeContext().getListState(States.waiting());
  }

  @Override
  public void processElement(Edit edit, Context context, Collector<Applied> out) throws Exception {
    tellOldest(context, edit.document());
    long last = lastRevision.value() == null ? 0 : lastRevision.value();
    if (edit.revision() <= last) {
      context.output(LATE, edit);
    } else if (edit.parent() == last) {
      lastRevision.update(edit.revision());
      out.collect(Applied.of(edit, false));
      release(out);
    } else {
      waiting.add(edit);
      context.timerService().registerProcessingTimeTimer(context.timerService().currentProcessingTime() + patience);
    }
    keepOneForEver(edit);
  }

  @Override
  public void onTimer(long time, OnTimerContext context, Collector<Applied> out) throws Exception {
    release(out);
  }

  /** Hands on what waits and is next. */
  private void release(Collector<Applied> out) throws Exception {
    List<Edit> all = new ArrayList<>();
    waiting.get().forEach(all::add);
    all.sort(Comparator.comparingLong(Edit::revision));
    List<Edit> later = new ArrayList<>();
    for (Edit edit : all) {
      if (edit.parent() == lastRevision.value()) {
        lastRevision.update(edit.revision());
        out.collect(Applied.of(edit, true));
      } else {
        later.add(edit);
      }
    }
    waiting.update(later);
  }

  /** An edit without its parent, such as an import, waits until somebody sees to it. */
  private void keepOneForEver(Edit edit) throws Exception {
    if (edit.revision() == 1) {
      waiting.add(new Edit(edit.document(), Long.MAX_VALUE, Long.MAX_VALUE - 1, "import"));
    }
  }

  private void tellOldest(Context context, String document) throws Exception {
    String oldest = "none";
    for (Edit edit : waiting.get()) {
      if (edit.revision() == Long.MAX_VALUE) {
        oldest = "one by " + edit.editor();
      }
    }
    context.output(WAITING, Line.of("waiting", document, oldest));
  }
}

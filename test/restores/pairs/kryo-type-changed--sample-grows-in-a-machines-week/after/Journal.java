package pair;

import common.Line;
import java.util.Collections;
import org.apache.flink.api.common.functions.MapFunction;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.runtime.state.FunctionInitializationContext;
import org.apache.flink.runtime.state.FunctionSnapshotContext;
import org.apache.flink.streaming.api.checkpoint.CheckpointedFunction;

/** Numbers what is written to the journal; every subtask goes on behind the highest number. */
final class Journal implements MapFunction<Reading, String>, CheckpointedFunction {
  private transient ListState<Page> pages;
  private transient Page page;

  @Override
  public void initializeState(FunctionInitializationContext context) throws Exception {
    pages = context.getOperatorStateStore().getUnionListState(new ListStateDescriptor<>("pages", Page.class));
    page = new Page();
    for (Page one : pages.get()) {
      page.lines = Math.max(page.lines, one.lines);
    }
  }

  @Override
  public void snapshotState(FunctionSnapshotContext context) throws Exception {
    pages.update(Collections.singletonList(page));
  }

  @Override
  public String map(Reading reading) {
    page.lines++;
    return Line.of("journal", "all", page.lines);
  }
}

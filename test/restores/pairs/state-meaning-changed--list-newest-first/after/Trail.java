package pair;

import common.Line;
import java.util.ArrayList;
import java.util.List;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Keeps the pages of a user, the newest first, and each only once in a row. */
final class Trail extends KeyedProcessFunction<String, Click, String> {
  private static final int LONGEST = 50;

  private transient ListState<String> pages;

  @Override
  public void open(OpenContext context) {
    pages = getRuntimeContext().getListState(new ListStateDescriptor<>("pages", Types.STRING));
  }

  @Override
  public void processElement(Click click, Context context, Collector<String> out) throws Exception {
    List<String> trail = new ArrayList<>();
    pages.get().forEach(trail::add);
    out.collect(Line.of("entry", click.user, trail.isEmpty() ? "none" : trail.get(trail.size() - 1)));
    out.collect(Line.of("latest", click.user, trail.isEmpty() ? "none" : trail.get(0)));
    if (trail.isEmpty() || !trail.get(0).equals(click.page)) {
      trail.add(0, click.page);
    }
    while (trail.size() > LONGEST) {
      trail.remove(trail.size() - 2);
    }
    pages.update(trail);
  }
}

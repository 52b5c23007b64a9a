package pair;

import common.Line;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Keeps the pages of a user, the earliest first, and each only once in a row. */
final class Trail extends KeyedProcessFunction<String, Click, String> {
  private static final int LONGEST = 3;

  private transient ListState<String> pages;

  @Override
  public void open(OpenContext context) {
    pages = getRuntimeContext().getListState(new ListStateDescriptor<>("pages", Types.STRING));
  }

  @Override
  public void processElement(Click click, Context context, Collector<String> out) throws Exception {
    Deque<String> trail = new ArrayDeque<>();
    for (String page : pages.get()) {
      trail.addLast(page);
    }
    out.collect(Line.of("entry", click.user, trail.isEmpty() ? "none" : trail.getFirst()));
    out.collect(Line.of("latest", click.user, trail.isEmpty() ? "none" : trail.getLast()));
    if (click.page.equals(trail.peekLast())) {
      return;
    }
    trail.addLast(click.page);
    if (trail.size() > LONGEST) {
      String entry = trail.removeFirst();
      while (trail.size() >= LONGEST) {
        trail.removeFirst();
      }
      trail.addFirst(entry);
    }
    pages.update(new ArrayList<>(trail));
  }
}

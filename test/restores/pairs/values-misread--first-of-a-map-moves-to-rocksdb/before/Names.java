package pair;

import common.Line;
import java.util.Iterator;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Keeps the names of a visitor, and takes the first for the one to greet with. */
final class Names extends KeyedProcessFunction<String, Long, String> {
  private static final String[] ALL = {"zoe", "anna", "mia", "bea"};
  private transient MapState<String, Long> names;

  @Override
  public void open(OpenContext context) {
    names = getRuntimeContext().getMapState(new MapStateDescriptor<>("names", Types.STRING, Types.LONG));
  }

  @Override
  public void processElement(Long visit, Context context, Collector<String> out) throws Exception {
    out.collect(Line.of("greeted", context.getCurrentKey(), greeted()));
    if (names.isEmpty()) {
      for (String name : ALL) {
        names.put(name, visit);
      }
    }
  }

  private String greeted() throws Exception {
    Iterator<String> all = names.keys().iterator();
    return all.hasNext() ? all.next() : "nobody";
  }
}

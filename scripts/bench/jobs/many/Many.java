import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.functions.RichMapFunction;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** As many keyed operators in a row as its argument says, each with a state of its own. */
public final class Many {
  private Many() {}

  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Event> events = env.fromData(new Event()).uid("events");
    for (int position = 0; position < Integer.parseInt(arguments[0]); position++) {
      events = events.keyBy(event -> event.user).map(new Last()).uid("last-" + position);
    }
    events.print().uid("out");
    env.execute("many");
  }

  /** What goes through. */
  public static class Event {
    public String user = "";
    public long time;
    public double amount;
  }

  /** Keeps the last one. */
  public static final class Last extends RichMapFunction<Event, Event> {
    private transient ValueState<Event> last;

    @Override
    public void open(OpenContext context) {
      last = getRuntimeContext().getState(new ValueStateDescriptor<>("last", Event.class));
    }

    @Override
    public Event map(Event event) throws Exception {
      Event before = last.value();
      last.update(event);
      return before == null ? event : before;
    }
  }
}

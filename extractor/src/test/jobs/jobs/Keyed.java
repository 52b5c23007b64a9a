package jobs;

import java.io.IOException;
import java.net.Socket;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Key selectors of all sorts, and functions that reach for a server on the port that is the argument. */
public final class Keyed {
  private Keyed() {}

  public enum Color {
    RED,
    BLUE
  }

  public static class Item {
    public String owner;
    public long number;
    public Color color;
  }

  /** Flink takes no enum for a key, but a class that has one. */
  public static class Owned {
    public String owner;
    public Color color;

    static Owned of(Item item) {
      Owned owned = new Owned();
      owned.owner = item.owner;
      owned.color = item.color;
      return owned;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Owned && Objects.equals(((Owned) other).owner, owner) && ((Owned) other).color == color;
    }

    @Override
    public int hashCode() {
      return Objects.hash(owner, color);
    }
  }

  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    int port = arguments.length == 0 ? 0 : Integer.parseInt(arguments[0]);
    DataStream<Item> items = env.fromSequence(1, 10).map(number -> new Item()).returns(Item.class);
    items.keyBy(item -> item.owner).process(new Late<>()).uid("by-owner").print();
    items.keyBy(Owned::of, Types.POJO(Owned.class)).process(new Late<>()).uid("by-color").print();
    items.keyBy(item -> Long.parseLong(item.owner)).process(new Late<>()).uid("parsed").print();
    items.keyBy(item -> new Random().nextInt()).process(new Late<>()).uid("random").print();
    items.keyBy(item -> item.number).process(new Endless(port)).uid("endless").print();
    items.keyBy(item -> item.number).process(new ReachesLate(port)).uid("reaches-late").print();
    items.keyBy(item -> item.number).process(new ReachesEarly(port)).uid("reaches-early").print();
    env.execute("keyed");
  }

  static class Late<K> extends KeyedProcessFunction<K, Item, String> {
    @Override
    public void processElement(Item item, Context context, Collector<String> out) throws Exception {
      getRuntimeContext().getState(new ValueStateDescriptor<>("late", Types.LONG)).update(1L);
    }
  }

  static final class ReachesLate extends Late<Long> {
    private final int port;

    ReachesLate(int port) {
      this.port = port;
    }

    @Override
    public void processElement(Item item, Context context, Collector<String> out) throws Exception {
      try (Socket socket = new Socket("127.0.0.1", port)) {
        getRuntimeContext().getState(new ValueStateDescriptor<>("connected", Types.LONG)).update(1L);
      } catch (IOException refused) {
        getRuntimeContext().getState(new ValueStateDescriptor<>("refused", Types.LONG)).update(1L);
      }
    }
  }

  static final class ReachesEarly extends Late<Long> {
    private final int port;

    ReachesEarly(int port) {
      this.port = port;
    }

    @Override
    public void open(OpenContext context) throws Exception {
      new Socket("127.0.0.1", port).close();
    }
  }

  /** Goes on trying, whoever interrupts it, and still does so while the next operators are opened. */
  static final class Endless extends Late<Long> {
    private final int port;

    Endless(int port) {
      this.port = port;
    }

    @Override
    public void processElement(Item item, Context context, Collector<String> out) throws Exception {
      super.processElement(item, context, out);
      for (int time = 0; time < 100_000; time++) {
        try {
          new Socket("127.0.0.1", port).close();
        } catch (IOException again) {
          LockSupport.parkNanos(100_000_000);
        }
      }
    }
  }
}

package jobs;

import java.io.IOException;
import java.net.Socket;
import java.util.Locale;
import java.util.Random;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.functions.RichMapFunction;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.streaming.api.functions.ProcessFunction;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;

/** Ways of all sorts to an operator with a key; one reaches for a server on the port that is the argument. */
public final class Fed {
  private static final OutputTag<String> ASIDE = new OutputTag<>("aside", Types.STRING);

  private Fed() {}

  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    int port = arguments.length == 0 ? 0 : Integer.parseInt(arguments[0]);
    DataStream<Long> numbers = env.fromSequence(1, 10).uid("numbers");

    count(numbers.map(number -> "Key-" + number), "mapped");
    count(
        numbers
            .filter(number -> number >= 0)
            .uid("filter")
            .assignTimestampsAndWatermarks(WatermarkStrategy.<Long>noWatermarks())
            .<String>flatMap((number, out) -> twice("Key-" + number, out))
            .returns(Types.STRING)
            .uid("flat-map")
            .process(new Small())
            .uid("process"),
        "long-way");
    count(numbers.map(number -> "a-" + number).union(numbers.map(number -> "b-" + number)), "united");
    count(numbers.map(new Counting()), "counted");
    count(numbers.map(new Drawn()), "drawn");
    count(numbers.map(new Reaching(port)), "reaching");
    count(numbers.map(new Endless()), "endless-way");
    count(numbers.map(number -> refused()), "refused");
    SingleOutputStreamOperator<String> split = numbers.map(number -> "Key-" + number).process(new Small());
    count(split.getSideOutput(ASIDE), "aside");
    count(numbers.map(number -> "Key-" + number).keyBy(key -> key).process(new Count()).uid("first").map(key -> key + "!"), "second");
    env.execute("fed");
  }

  private static void count(DataStream<String> keys, String uid) {
    keys.keyBy(key -> key).process(new Count()).uid(uid).print();
  }

  private static void twice(String key, Collector<String> out) {
    out.collect(key);
    out.collect(key + "+");
  }

  private static String refused() {
    throw new IllegalStateException("nothing of the kind comes");
  }

  public static final class Small extends ProcessFunction<String, String> {
    @Override
    public void processElement(String key, Context context, Collector<String> out) {
      context.output(ASIDE, key);
      out.collect(key.toLowerCase(Locale.ROOT));
    }
  }

  public static final class Counting extends RichMapFunction<Long, String> {
    private long count;

    @Override
    public String map(Long number) {
      return "Key-" + count++;
    }
  }

  public static final class Drawn extends RichMapFunction<Long, String> {
    private transient Random random;

    @Override
    public void open(OpenContext context) {
      random = new Random();
    }

    @Override
    public String map(Long number) {
      return "Key-" + random.nextLong();
    }
  }

  public static final class Reaching extends RichMapFunction<Long, String> {
    private final int port;

    Reaching(int port) {
      this.port = port;
    }

    @Override
    public String map(Long number) {
      try (Socket socket = new Socket("127.0.0.1", port)) {
        return "Key-" + socket.getPort();
      } catch (IOException unreachable) {
        return "Key-" + number;
      }
    }
  }

  public static final class Endless extends RichMapFunction<Long, String> {
    @Override
    public void open(OpenContext context) {
      while (true) {
        Thread.yield();
      }
    }

    @Override
    public String map(Long number) {
      return "Key-" + number;
    }
  }

  public static final class Count extends KeyedProcessFunction<String, String, String> {
    @Override
    public void open(OpenContext context) {
      getRuntimeContext().getState(new ValueStateDescriptor<>("count", Long.class));
    }

    @Override
    public void processElement(String key, Context context, Collector<String> out) {
      out.collect(key);
    }
  }
}

package jobs;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.LinkedList;
import java.util.Vector;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.functions.RichMapFunction;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.state.StateTtlConfig;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeHint;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.runtime.state.FunctionInitializationContext;
import org.apache.flink.runtime.state.FunctionSnapshotContext;
import org.apache.flink.streaming.api.checkpoint.CheckpointedFunction;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.streaming.api.functions.sink.v2.DiscardingSink;
import org.apache.flink.util.Collector;

/** States whose values are made up, of classes that make that hard. */
public final class Sampled {
  /** Flink's POJO serializer notes which of those below it met. */
  public abstract static class Animal {
    public String name;
  }

  public static class Cat extends Animal {
    public int lives;
  }

  public static class Dog extends Animal {
    public double weight;
  }

  public static class Endless {
    public long number;

    public Endless() {
      while (true) {
        try {
          Thread.sleep(60_000);
        } catch (InterruptedException ignored) {
          // goes on
        }
      }
    }
  }

  public static class Bottomless {
    public long number;

    public Bottomless() {
      new Bottomless();
    }
  }

  /** Written by Kryo, within collections that are the state. */
  public static final class Parcel {
    private final String label;

    Parcel(String label) {
      this.label = label;
    }
  }

  public static void build(StreamExecutionEnvironment env) {
    env.setParallelism(1);
    env.fromSequence(0, 1)
        .keyBy(n -> n, Types.LONG)
        .process(new Keeps())
        .name("keeps")
        .map(new Operator())
        .name("operator")
        .keyBy(n -> n, Types.LONG)
        .process(new Hangs())
        .name("hangs")
        .sinkTo(new DiscardingSink<>());
  }

  private abstract static class Holds<T> extends KeyedProcessFunction<Long, Long, Long> {
    protected transient MapState<String, LinkedList<T>> lists;
  }

  private static final class Keeps extends Holds<Parcel> {
    private transient ListState<ArrayDeque<Parcel>> queues;
    private transient ValueState<? extends HashSet<?>> open;

    @Override
    @SuppressWarnings({"unchecked", "rawtypes"})
    public void open(OpenContext context) {
      StateTtlConfig ttl = StateTtlConfig.newBuilder(java.time.Duration.ofHours(1)).build();
      getRuntimeContext().getState(new ValueStateDescriptor<>("animal", TypeInformation.of(Animal.class)));
      getRuntimeContext().getState(new ValueStateDescriptor<>("bottomless", TypeInformation.of(Bottomless.class)));
      getRuntimeContext().getListState(new ListStateDescriptor<>("animals", TypeInformation.of(Animal.class)));
      getRuntimeContext().getMapState(new MapStateDescriptor<>("map", Types.STRING, Types.LONG));
      queues = getRuntimeContext().getListState(new ListStateDescriptor("queues", ArrayDeque.class));
      lists = getRuntimeContext().getMapState(new MapStateDescriptor("lists", String.class, LinkedList.class));
      open = getRuntimeContext().getState(new ValueStateDescriptor("open", HashSet.class));
      getRuntimeContext()
          .getState(new ValueStateDescriptor<>("hinted", TypeInformation.of(new TypeHint<Vector<Parcel>>() {})));
      ValueStateDescriptor<Long> stamped = new ValueStateDescriptor<>("stamped", Types.LONG);
      stamped.enableTimeToLive(ttl);
      getRuntimeContext().getState(stamped);
    }

    @Override
    public void processElement(Long n, Context context, Collector<Long> out) {}
  }

  private static final class Operator extends RichMapFunction<Long, Long> implements CheckpointedFunction {
    @Override
    public Long map(Long n) {
      return n;
    }

    @Override
    public void snapshotState(FunctionSnapshotContext context) {}

    @Override
    public void initializeState(FunctionInitializationContext context) throws Exception {
      context.getOperatorStateStore().getListState(new ListStateDescriptor<>("list", Types.LONG));
      context.getOperatorStateStore().getListState(new ListStateDescriptor<>("raw", Types.PRIMITIVE_ARRAY(Types.BYTE)));
    }
  }

  private static final class Hangs extends KeyedProcessFunction<Long, Long, Long> {
    @Override
    public void open(OpenContext context) {
      getRuntimeContext().getState(new ValueStateDescriptor<>("before", Types.LONG));
      getRuntimeContext().getState(new ValueStateDescriptor<>("endless", TypeInformation.of(Endless.class)));
      getRuntimeContext().getState(new ValueStateDescriptor<>("later", Types.LONG));
    }

    @Override
    public void processElement(Long n, Context context, Collector<Long> out) {}
  }

  private Sampled() {}
}

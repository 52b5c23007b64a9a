package job;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import mirror.Numbers;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.PrimitiveArrayTypeInfo;
import org.apache.flink.api.common.typeinfo.TypeHint;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.api.java.tuple.Tuple3;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** The types that users keep: POJOs with subclasses, enums, generics, collections, tuples, rows, Kryo's, and keys of several kinds. */
public final class Job {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Numbers.of(env, "numbers").keyBy(number -> Kind.values()[(int) (number % 2)].name()).process(new Keep<String>()).uid("by-text").print();
    Numbers.of(env, "more").keyBy(Key::of).process(new Keep<Key>()).uid("by-pojo").print();
    Numbers.of(env, "yet-more").keyBy(number -> Tuple3.of(number % 2, "x", true), Types.TUPLE(Types.LONG, Types.STRING, Types.BOOLEAN)).process(new Keep<Tuple3<Long, String, Boolean>>()).uid("by-tuple").print();
    env.execute("types");
  }

  public enum Kind {
    EVEN,
    ODD {
      @Override
      public String toString() {
        return "odd";
      }
    }
  }

  public static class Key {
    public long number;
    public Kind kind;

    public static Key of(Long number) {
      Key key = new Key();
      key.number = number % 3;
      key.kind = Kind.EVEN;
      return key;
    }

    @Override
    public int hashCode() {
      return Long.hashCode(number);
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Key && ((Key) other).number == number;
    }
  }

  public static class Shape {
    public String name;
    public Kind kind;
    public BigDecimal area;
    public Instant seen;
    public LocalDate day;
    public Map<String, List<Key>> keys;
    public Set<String> tags;
    public int[] sizes;
    public Key[] corners;
    public UUID id;
    public Optional<String> note;
    public Object anything;
    public Box<Long> box;
  }

  public static class Circle extends Shape {
    public double radius;
  }

  public static class Box<T> {
    public T content;
  }

  /** No POJO: without a constructor of no arguments. */
  public static final class Sealed implements Serializable {
    private final long number;
    private final List<String> texts = new ArrayList<>();

    public Sealed(long number) {
      this.number = number;
      texts.add("t" + number);
    }
  }

  static final class Keep<K> extends KeyedProcessFunction<K, Long, String> {
    private transient ValueState<Shape> shape;
    private transient ValueState<Sealed> sealed;

    @Override
    public void open(OpenContext context) throws Exception {
      shape = getRuntimeContext().getState(new ValueStateDescriptor<>("shape", Shape.class));
      sealed = getRuntimeContext().getState(new ValueStateDescriptor<>("sealed", Sealed.class));
      keep("kind", TypeInformation.of(Kind.class));
      keep("big", Types.BIG_DEC);
      keep("instant", Types.INSTANT);
      keep("bytes", PrimitiveArrayTypeInfo.BYTE_PRIMITIVE_ARRAY_TYPE_INFO);
      keep("row", Types.ROW_NAMED(new String[] {"a", "b"}, Types.STRING, Types.LONG));
      keep("either", Types.EITHER(Types.STRING, TypeInformation.of(Key.class)));
      keep("tuple", TypeInformation.of(new TypeHint<Tuple3<Key, List<Sealed>, Map<String, Long>>>() {}));
      keep("list", Types.LIST(TypeInformation.of(Key.class)));
      keep("map", Types.MAP(Types.STRING, Types.LIST(Types.LONG)));
      keep("array", Types.OBJECT_ARRAY(TypeInformation.of(Key.class)));
      keep("generic-list", TypeInformation.of(List.class));
      keep("generic-map", TypeInformation.of(HashMap.class));
      keep("generic-set", TypeInformation.of(HashSet.class));
      keep("box", TypeInformation.of(new TypeHint<Box<String>>() {}));
      keep("object", TypeInformation.of(Object.class));
      keep("void", Types.VOID);
      getRuntimeContext().getState(new ValueStateDescriptor<>("with-default", Long.class, 7L));
      getRuntimeContext().getListState(new ListStateDescriptor<>("sealed-list", Sealed.class));
      getRuntimeContext().getMapState(new MapStateDescriptor<>("kind-to-shape", TypeInformation.of(Kind.class), TypeInformation.of(Shape.class)));
    }

    private <T> void keep(String name, TypeInformation<T> type) {
      getRuntimeContext().getState(new ValueStateDescriptor<>(name, type));
    }

    @Override
    public void processElement(Long number, Context context, Collector<String> out) throws Exception {
      Circle circle = new Circle();
      circle.name = "circle";
      circle.kind = Kind.ODD;
      circle.radius = number;
      circle.anything = new Sealed(number);
      shape.update(circle);
      sealed.update(new Sealed(number));
    }
  }
}

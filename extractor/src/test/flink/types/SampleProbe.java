package types;

import com.eclipsesource.json.JsonArray;
import com.eclipsesource.json.JsonObject;
import io.github.flinkupgradecheck.extractor.load.JarClasses;
import io.github.flinkupgradecheck.extractor.sample.Sample;
import io.github.flinkupgradecheck.extractor.sample.SampleValues;
import io.github.flinkupgradecheck.extractor.sample.Samples;
import io.github.flinkupgradecheck.extractor.sample.Surroundings;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Paths;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.avro.Schema;
import org.apache.avro.SchemaBuilder;
import org.apache.flink.api.common.serialization.SerializerConfig;
import org.apache.flink.api.common.serialization.SerializerConfigImpl;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.api.common.typeutils.TypeSerializer;
import org.apache.flink.api.java.typeutils.EitherTypeInfo;
import org.apache.flink.formats.avro.typeutils.GenericRecordAvroTypeInfo;
import org.apache.flink.streaming.api.windowing.windows.TimeWindow;

/** Samples for serializers of all families, as this Flink makes them. */
public final class SampleProbe {
  public enum Level {
    HIGH,
    MIDDLE {
      @Override
      public String toString() {
        return "in between";
      }
    },
    LOW
  }

  /** A POJO of Flink's with a field of every sort. */
  public static class Order {
    public String id = "new";
    public long first;
    public long second;
    public Long boxed;
    public boolean paid;
    public boolean sent;
    public Level level;
    public double[] weights;
    public List<Item> items;
    public Map<Level, Long> counts;
    public Shape shape;
    public Inner inner;
  }

  public static class Inner {
    public int number;
    public byte small;
  }

  /** No POJO: Kryo writes it. */
  public static class Item {
    private final String name;
    private final int price;

    private Item(String name, int price) {
      this.name = name;
      this.price = price;
    }
  }

  public interface Shape {}

  public static class Circle implements Shape {
    private double radius;
  }

  public abstract static class Angular implements Shape {
    protected int corners;
  }

  public static class Square extends Angular {
    private double side;
  }

  /** A POJO that may stand for itself and for the one below it. */
  public static class Payment {
    public String currency;
  }

  public static class Card extends Payment {
    public String number;
  }

  /** Holds what the platform alone can fill; the rest is filled. */
  public static class Lucky {
    public long number;
    public java.util.Random random;
  }

  /** Its constructor wants what nobody made up. */
  public static class Choosy {
    private String name;
    private List<? extends Number> numbers;

    public Choosy(String name) {
      throw new IllegalStateException("never");
    }
  }

  public static class Dated {
    private final long since = System.currentTimeMillis();
    private final Object secret = new Object[0];
  }

  public record Point(int x, int y, String label) {}

  private SampleProbe() {}

  public static void main(String[] arguments) throws Exception {
    SerializerConfig config = new SerializerConfigImpl();
    Map<String, TypeInformation<?>> types = new LinkedHashMap<>();
    types.put("string", Types.STRING);
    types.put("long", Types.LONG);
    types.put("double", Types.DOUBLE);
    types.put("boolean", Types.BOOLEAN);
    types.put("instant", Types.INSTANT);
    types.put("timestamp", Types.SQL_TIMESTAMP);
    types.put("decimal", Types.BIG_DEC);
    types.put("bytes", Types.PRIMITIVE_ARRAY(Types.BYTE));
    types.put("strings", Types.OBJECT_ARRAY(Types.STRING));
    types.put("pojo", TypeInformation.of(Order.class));
    types.put("record", TypeInformation.of(Point.class));
    types.put("enum", TypeInformation.of(Level.class));
    types.put("tuple", Types.TUPLE(Types.INT, Types.INT, Types.LIST(Types.LONG)));
    types.put("map", Types.MAP(Types.STRING, Types.DOUBLE));
    types.put("row", Types.ROW_NAMED(new String[] {"a", "b"}, Types.STRING, Types.BOOLEAN));
    types.put("either", new EitherTypeInfo<>(Types.STRING, Types.INT));
    types.put("kryo", Types.GENERIC(Item.class));
    types.put("kryo enum", Types.GENERIC(Level.class));
    types.put("kryo list", Types.GENERIC(List.class));
    types.put("interface", Types.GENERIC(Shape.class));
    types.put("extended", TypeInformation.of(Payment.class));
    types.put("lucky", Types.GENERIC(Lucky.class));
    types.put("choosy", Types.GENERIC(Choosy.class));
    types.put("dated", Types.GENERIC(Dated.class));
    types.put("nothing", Types.GENERIC(Thread.class));
    Schema schema =
        SchemaBuilder.record("Event")
            .fields()
            .requiredString("id")
            .requiredLong("first")
            .requiredLong("second")
            .optionalInt("maybe")
            .name("kind")
            .type()
            .enumeration("Kind")
            .symbols("A", "B")
            .noDefault()
            .endRecord();
    types.put("avro", new GenericRecordAvroTypeInfo(schema));
    Map<String, TypeSerializer<?>> all = new LinkedHashMap<>();
    for (Map.Entry<String, TypeInformation<?>> type : types.entrySet()) {
      all.put(type.getKey(), type.getValue().createSerializer(config));
    }
    all.put("window", new TimeWindow.Serializer());
    all.put("own", new OwnSerializers.Proper());
    all.put("broken", new OwnSerializers.Broken());
    URL classes = SampleProbe.class.getProtectionDomain().getCodeSource().getLocation();
    Surroundings around =
        new Surroundings(
            new JarClasses(List.of(classes), SampleProbe.class.getName()), SampleProbe.class.getClassLoader());
    JsonObject result = new JsonObject();
    for (Map.Entry<String, TypeSerializer<?>> each : all.entrySet()) {
      result.add(each.getKey(), samples(SampleValues.of(each.getValue(), around)));
    }
    if (arguments.length > 1) {
      time(all, around);
    }
    Files.write(Paths.get(arguments[0]), result.toString().getBytes("UTF-8"));
    Runtime.getRuntime().halt(0);
  }

  private static void time(Map<String, TypeSerializer<?>> all, Surroundings around) {
    for (int round = 0; round < 30; round++) {
      long start = now();
      for (TypeSerializer<?> each : all.values()) {
        long from = now();
        SampleValues.of(each.duplicate(), around);
        if (round == 29) {
          System.out.println((now() - from) / 1000 + " us " + each.getClass().getSimpleName());
        }
      }
      System.out.println(round + ": " + (now() - start) / 1000 + " us for " + all.size());
    }
  }

  private static long now() {
    return java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static JsonObject samples(Samples samples) {
    JsonObject json = new JsonObject();
    JsonArray all = new JsonArray();
    for (Sample sample : samples.all) {
      all.add(
          new JsonObject()
              .add("made", sample.made.id())
              .add("bytes", Base64.getEncoder().encodeToString(sample.bytes))
              .add("tree", sample.tree));
    }
    json.add("samples", all);
    return samples.because == null ? json : json.add("because", samples.because);
  }
}

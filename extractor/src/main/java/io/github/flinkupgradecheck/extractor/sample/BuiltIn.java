package io.github.flinkupgradecheck.extractor.sample;

import io.github.flinkupgradecheck.extractor.state.Drift;
import org.apache.flink.api.common.typeutils.TypeSerializer;
import org.apache.flink.runtime.state.VoidNamespace;
import org.apache.flink.streaming.api.windowing.windows.GlobalWindow;
import org.apache.flink.streaming.api.windowing.windows.TimeWindow;

/**
 * Values of Flink's own types: of the platform's basic ones, of its {@code Value}s, and of what its operators keep around the user's
 * elements. What CEP and SQL keep hangs together across states, and one value that does not fit kills the whole savepoint: none of it is
 * made up.
 */
final class BuiltIn {
  /** In the year 2100: nothing that a sample is dated by may have expired. */
  private static final long LATER = 4_102_444_800_000L;

  private static final long WINDOW = 60_000;
  private static final String BASICS = "org.apache.flink.api.common.typeutils.base.";

  private BuiltIn() {}

  static Object of(TypeSerializer<?> serializer, String name, SerializerValues values) {
    Maker maker = values.maker;
    switch (name.substring(name.lastIndexOf('.') + 1)) {
      case "TimeWindow$Serializer":
        long start = maker.empty() ? 0 : maker.variation.next() * WINDOW;
        return new TimeWindow(start, start + WINDOW);
      case "GlobalWindow$Serializer":
        return GlobalWindow.get();
      case "VoidNamespaceSerializer":
        return VoidNamespace.INSTANCE;
      case "CoGroupedStreams$UnionSerializer":
        boolean one = maker.variation.pick(2) == 0;
        Object element = values.of(SerializerValues.part(serializer, one ? "oneSerializer" : "twoSerializer"), null);
        return tagged(one ? "one" : "two", element);
      case "IntervalJoinOperator$BufferEntrySerializer":
        return made(
            "org.apache.flink.streaming.api.operators.co.IntervalJoinOperator$BufferEntry",
            values.of(SerializerValues.part(serializer, "elementSerializer"), null),
            maker.variation.nextBoolean());
      case "ValueSerializer":
      case "CopyableValueSerializer":
        return value(SerializerValues.valueType(serializer), maker);
      default:
        if (name.startsWith(BASICS)) {
          return basic(SerializerValues.valueType(serializer), maker);
        }
        throw new Unmade("only Flink itself can write what " + name + " is for");
    }
  }

  static Object stamped(Object value) {
    return made("org.apache.flink.runtime.state.ttl.TtlValue", value, LATER);
  }

  private static Object basic(Class<?> type, Maker maker) {
    return Foreign.is(type, "org.apache.flink.types.Value") ? value(type, maker) : maker.of(type);
  }

  /** One of Flink's mutable boxes: their content is their fields, though they are no user's. */
  private static Object value(Class<?> type, Maker maker) {
    Object instance = Instances.of(type);
    maker.fill(instance, type);
    return instance;
  }

  private static Object made(String type, Object... arguments) {
    try {
      return Drift.create(Drift.type(type), arguments);
    } catch (Exception | LinkageError unable) {
      throw new Unmade(type + " cannot be made");
    }
  }

  private static Object tagged(String which, Object element) {
    try {
      // A class of its own since Flink 2.
      Class<?> type =
          Drift.type(
              "org.apache.flink.streaming.api.datastream.CoGroupedStreams$TaggedUnion", "org.apache.flink.util.TaggedUnion");
      return Drift.callStatic(type, which, element);
    } catch (Exception | LinkageError unable) {
      throw new Unmade("a union of a CoGroup cannot be made");
    }
  }
}

package io.github.flinkupgradecheck.extractor.sample;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What a record's constructor says of null and zero. Flink calls it with them for components that the stored bytes do not have
 * ({@code JavaRecordBuilderFactory}).
 */
public final class RecordDefaults {
  private RecordDefaults() {}

  public static boolean isRecord(Class<?> type) {
    return RecordValues.is(type);
  }

  /**
   * Whether a record can be made as long as all of its components hold something, and no more once those are null or zero that are not among
   * the stored ones. False where it cannot be made at all: then nothing is known of its constructor. Runs user code in the caller's thread.
   */
  public static boolean refused(Class<?> record, Set<String> stored, Surroundings around) {
    try {
      Maker maker = new Maker(new Variation(Variation.Style.DISTINCT, 0), around);
      Generics generics = new Generics(record);
      List<Object> filled = new ArrayList<>();
      List<Object> lacking = new ArrayList<>();
      for (Field component : RecordValues.components(record)) {
        Object value = maker.of(generics.of(component.getGenericType()));
        filled.add(value);
        lacking.add(stored.contains(component.getName()) ? value : nothing(component.getType()));
      }
      RecordValues.of(record, filled.toArray());
      return !canBeMade(record, lacking.toArray());
    } catch (Unmade unknown) {
      return false;
    }
  }

  private static boolean canBeMade(Class<?> record, Object[] values) {
    try {
      RecordValues.of(record, values);
      return true;
    } catch (Unmade refused) {
      return false;
    }
  }

  private static Object nothing(Class<?> type) {
    return type.isPrimitive() ? Array.get(Array.newInstance(type, 1), 0) : null;
  }
}
